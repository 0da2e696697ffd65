/** Finds an email address, written out or disguised: "sam@…", "sam (at) example (dot) com", "sam at gmail". */

// No part may start in the middle of a word, so that a text of one long word is gone through once.
const BEFORE = String.raw`(?<![\p{L}\p{N}._%+@-])`;
const NAME = String.raw`[\p{L}\p{N}._%+-]+`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const DOT = String.raw`(?:\.| dot )`;
/** Ends of addresses that people say aloud: in "at polka dot studio" there is none. */
const SAID_END = '(?:com|co|uk|org|net|info|eu|ie|io)';
/** Mail services: said without an ending, or after a spaced "@", they still mean an address. */
const SERVICE =
  '(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|aol|btinternet|sky|talktalk|virginmedia|protonmail|proton|gmx)';
/** Those that are no word or workplace by themselves. */
const BARE_SERVICE = '(?:gmail|googlemail|hotmail|icloud|btinternet|protonmail)';

const ADDRESS = new RegExp(String.raw`${BEFORE}(${NAME})@(?:${LABEL}${DOT})+\p{L}{2,24}`, 'giu');
const ADDRESS_WITHOUT_END = new RegExp(`${BEFORE}${NAME}@${SERVICE}(?![\\p{L}\\p{N}])`, 'iu');
const AT_SERVICE = new RegExp(`${BEFORE}${NAME}(?: at | ?@ ?)${SERVICE}${DOT}${SAID_END}(?!\\p{L})`, 'iu');
const SAID = new RegExp(
  String.raw`${BEFORE}(${NAME}) at (?:${LABEL} dot )+${SAID_END}(?!\p{L})|${BEFORE}(${NAME}) at ${BARE_SERVICE}(?![\p{L}\p{N}])`,
  'giu',
);
/** Where the writer says that an address follows, its "@" may stand by itself. */
const ANNOUNCED = new RegExp(
  String.raw`(?:${BEFORE}(?:(?:e-?mail|mail|contact)\b|e:)|[\u2709\u{1f4e7}\u{1f4e8}\u{1f4e9}]\ufe0f?)[ :–-]{0,3}(${NAME})(?: at | ?@ ?)(?:${LABEL}${DOT})+\p{L}{2,24}`,
  'giu',
);

/** Before "@" these name a platform on which what follows is a handle: "insta@sam.ashdown". */
const PLATFORMS: ReadonlySet<string> = new Set(
  'ig insta instagram tiktok tt snap snapchat sc twitter x yt youtube threads bsky fb facebook'.split(' '),
);
/** Before "at" these do not belong to an address: "find me at example dot com" is a website. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'me us more shop find blog site website online available here it them visit store work working works based see look read order book books out live'.split(
    ' ',
  ),
);

/** Whether the text holds an email address; it is to be in Unicode's compatibility form (NFKC). */
export function hasEmailAddress(text: string): boolean {
  const plain = withoutBrackets(text.replace(/\s+/gu, ' '));
  if ([...plain.matchAll(ADDRESS)].some(([, name = '']) => !PLATFORMS.has(name.toLowerCase()))) return true;
  if (ADDRESS_WITHOUT_END.test(plain) || AT_SERVICE.test(plain)) return true;
  return [...plain.matchAll(SAID), ...plain.matchAll(ANNOUNCED)].some(
    ([, one, other]) => !NO_NAMES.has((one ?? other ?? '').toLowerCase()),
  );
}

/** "(at)" and "[dot]" are never anything else. */
function withoutBrackets(text: string): string {
  return text
    .replace(/(?<=\S)[[({]a[\])}](?=\S)/giu, '@')
    .replace(/ ?[[({<] ?(?:at|@) ?[\])}>] ?/giu, '@')
    .replace(/ ?[[({<] ?(?:dot|\.) ?[\])}>] ?/giu, '.');
}
