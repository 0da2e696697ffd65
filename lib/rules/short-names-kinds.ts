/** Words that say what kind of school it is, and nothing of which one. */

/** After its own name. */
const KINDS_AFTER: ReadonlySet<string> = new Set(
  'school schools primary infant infants junior juniors nursery first middle secondary high academy college voluntary aided controlled va vc ce rc catholic methodist community foundation special preparatory prep grammar boys girls and'.split(
    ' ',
  ),
);
/** The same in Welsh and Irish, where they stand before it. */
const KINDS_BEFORE: ReadonlySet<string> = new Set(
  'ysgol gynradd uwchradd gymraeg fabanod scoil gaelscoil bunscoil colaiste'.split(' '),
);
/** Of the first, those with which a name can end: a place may follow "Oak Hill Primary", not "Oak Hill Community". */
const LAST_KINDS: ReadonlySet<string> = new Set(
  'school schools primary infant infants junior juniors nursery secondary high academy college preparatory prep grammar'.split(
    ' ',
  ),
);
/** Of the first, those that nobody says: they are on the sign and in letters. */
const UNSAID: ReadonlySet<string> = new Set('voluntary aided controlled va vc and'.split(' '));

/** Takes a word as `wordsIn` gives it. */
export const isKindAfter = (word: string): boolean => KINDS_AFTER.has(word);
export const isKindBefore = (word: string): boolean => KINDS_BEFORE.has(word);
export const isKind = (word: string): boolean => isKindAfter(word) || isKindBefore(word);
export const isLastKind = (word: string): boolean => LAST_KINDS.has(word);
export const isSaidKind = (word: string): boolean => isKindAfter(word) && !UNSAID.has(word);
