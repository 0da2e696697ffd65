/** The year in which a pupil left, as people write it: "(left 2021)", "left July 2021", "31/07/2021". */

const FULL_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const SCHOOL_YEAR = /(?<!\d)20(\d\d) ?[/\u2013-] ?(\d\d)(?![\d/\u2013-])/u;
const TIMES =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|easter|christmas|michaelmas';
const SHORT_YEAR = new RegExp(
  `(?:\\d[/.-]\\d{1,2}[/.-]|['\u2018\u2019]|\\b(?:${TIMES})[a-z]*\\.?[ -]?)(\\d\\d)$`,
  'iu',
);

const IN_BRACKETS = /[([]([^()[\]]*)[)\]]?$/u;
const LEFT =
  /(?:^|[\s,;:\u2013\u2014-])(?:(?:19|20)\d\d leavers?$|(?:left|leavers?|leaves|leaving)(?!\p{L}).*$)/iu;
const SAYS_LEFT = /(?<!\p{L})(?:left|leavers?|leaves|leaving)(?!\p{L})/iu;
/** What else may stand in such a note; other words are perhaps another name. */
const NOTE_WORD = new RegExp(
  `^(?:left|leavers?|leaves|leaving|in|the|at|after|end|of|our|us|school|year|yr|y|class|term|half|date|(?:${TIMES})[a-z]*)$`,
  'iu',
);

/** The last year that a text names, or null: "2020/21" is 2021, and so are "31/07/21" and "Jul-21". */
export function yearIn(text: string): number | null {
  const plain = text.trim();
  const [, from = '', to = ''] = SCHOOL_YEAR.exec(plain) ?? [];
  if (to !== '' && Number(to) === Number(from) + 1) return 2000 + Number(to);
  const full = plain.match(FULL_YEAR)?.at(-1);
  if (full) return Number(full);
  const short = SHORT_YEAR.exec(plain)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}

/** A name and the year at its end. Null where a note says that somebody left, and the year is not clear. */
export function takeLeavingYear(text: string): { name: string; left: number | null } | null {
  const note = noteAtEnd(text);
  if (!note) return { name: text, left: null };
  const left = yearIn(note.says);
  const words = note.says.match(/\p{L}+/gu) ?? [];
  return left !== null && words.every((word) => NOTE_WORD.test(word)) ? { name: note.name, left } : null;
}

function noteAtEnd(text: string): { name: string; says: string } | null {
  const bracketed = IN_BRACKETS.exec(text);
  const says = bracketed?.[1] ?? '';
  if (bracketed && SAYS_LEFT.test(says)) return { name: text.slice(0, bracketed.index), says: says.trim() };
  const bare = LEFT.exec(text);
  return bare && { name: text.slice(0, bare.index), says: bare[0].trim() };
}
