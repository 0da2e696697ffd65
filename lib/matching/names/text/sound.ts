/** Spelling set aside: what two spellings of one name have in common, roughly, across the languages of UK schools. */

/** What is spelt in other ways, the plain way, and letters without which it is not there; none: any letter twice. */
type Spelling = readonly [spelling: RegExp, plain: string, letters: string];

/** In order; each is taken where it stands, from the beginning of the word to its end. */
const SPELLINGS: readonly Spelling[] = [
  [/^(?:aa|ae)/u, 'a', 'a'],
  [/(.)\1+/gu, '$1', ''],
  [/^wr/u, 'r', 'w'],
  [/^kn/u, 'n', 'k'],
  [/sch|sz|sh/gu, 'S', 's'],
  [/tch|cz|ch/gu, 'C', 'c'],
  [/ph/gu, 'f', 'p'],
  [/ck|q/gu, 'k', 'cq'],
  [/x/gu, 'ks', 'x'],
  [/c(?=[eiy])/gu, 's', 'c'],
  [/c/gu, 'k', 'c'],
  [/dj|dzh|zh/gu, 'j', 'jz'],
  [/([kgdtbr])h/gu, '$1', 'h'],
  [/ee|ea|ie|ey|y|ij/gu, 'i', 'eyj'],
  [/ou|oo|ow|ough/gu, 'u', 'o'],
  [/w/gu, 'v', 'w'],
  [/e/gu, 'a', 'e'],
  [/o/gu, 'u', 'o'],
  [/h(?=[^aiu]|$)/gu, '', 'h'],
  [/(.)\1+/gu, '$1', ''],
];

/** Words with the same sound are spelt alike but for doubled letters, silent ones and neighbouring vowels. */
export function soundOf(word: string): string {
  return respelt(word, SPELLINGS);
}

/** Consonants that scripts and people confuse, in order. */
const CONSONANTS: readonly Spelling[] = [
  [/sch|sz|sh/gu, 's', 's'],
  [/tch|cz|ch/gu, 'C', 'c'],
  [/ph/gu, 'f', 'p'],
  [/v/gu, 'w', 'v'],
  [/kh/gu, 'X', 'k'],
  [/ck|q|c/gu, 'k', 'cq'],
  [/x/gu, 'ks', 'x'],
  [/([gdtb])h/gu, '$1', 'h'],
  [/(?<=.)[wy]/gu, '', 'wy'],
  [/[aeiou]/gu, '', 'aeiou'],
  [/(?<=.)h$/u, '', 'h'],
  [/(.)\1+/gu, '$1', ''],
];

/** The consonants of a word: what is left when people drop vowels, or a script has none. */
export function consonantsOf(word: string): string {
  return respelt(word, CONSONANTS);
}

/** Looking for a letter is quicker by far than looking for a pattern, and most words need few of them. */
function respelt(word: string, spellings: readonly Spelling[]): string {
  let text = word;
  for (const [spelling, plain, letters] of spellings)
    if (letters === '' ? hasDouble(text) : hasAny(text, letters)) text = text.replace(spelling, plain);
  return text;
}

function hasAny(text: string, letters: string): boolean {
  for (let at = 0; at < letters.length; at += 1) if (text.includes(letters.charAt(at))) return true;
  return false;
}

function hasDouble(text: string): boolean {
  for (let at = 1; at < text.length; at += 1)
    if (text.charCodeAt(at) === text.charCodeAt(at - 1)) return true;
  return false;
}
