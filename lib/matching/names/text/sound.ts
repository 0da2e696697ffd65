/** Spelling set aside: what two spellings of one name have in common, roughly, across the languages of UK schools. */

/** What is spelt in other ways, the plain way, and letters without which it is not there; none: any letter twice. */
type Spelling =
  readonly [letters: string, plain: string] | readonly [spelling: RegExp, plain: string, letters: string];

/** In order; each is taken where it stands, from the beginning of the word to its end. */
const SPELLINGS: readonly Spelling[] = [
  [/^(?:aa|ae)/u, 'a', 'a'],
  [/(.)\1+/gu, '$1', ''],
  [/^wr/u, 'r', 'w'],
  [/^kn/u, 'n', 'k'],
  ['sch', 'S'],
  ['sz', 'S'],
  ['sh', 'S'],
  ['tch', 'C'],
  ['cz', 'C'],
  ['ch', 'C'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['q', 'k'],
  ['x', 'ks'],
  [/c(?=[eiy])/gu, 's', 'c'],
  ['c', 'k'],
  ['dj', 'j'],
  ['dzh', 'j'],
  ['zh', 'j'],
  [/([kgdtbr])h/gu, '$1', 'h'],
  [/ee|ea|ie|ey|y|ij/gu, 'i', 'eyj'],
  [/ou|oo|ow|ough/gu, 'u', 'o'],
  ['w', 'v'],
  ['e', 'a'],
  ['o', 'u'],
  [/h(?=[^aiu]|$)/gu, '', 'h'],
  [/(.)\1+/gu, '$1', ''],
];

/** A word is asked for as a first name and as a surname. */
const sounds = new Map<string, string>();
const MOST_KEPT = 5000;

/** Words with the same sound are spelt alike but for doubled letters, silent ones and neighbouring vowels. */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  if (sounds.size >= MOST_KEPT) sounds.clear();
  const sound = respelt(word, SPELLINGS);
  sounds.set(word, sound);
  return sound;
}

/** Consonants that scripts and people confuse, in order. */
const CONSONANTS: readonly Spelling[] = [
  ['sch', 's'],
  ['sz', 's'],
  ['sh', 's'],
  ['tch', 'C'],
  ['cz', 'C'],
  ['ch', 'C'],
  ['ph', 'f'],
  ['v', 'w'],
  ['kh', 'X'],
  ['ck', 'k'],
  ['q', 'k'],
  ['c', 'k'],
  ['x', 'ks'],
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
    if (typeof spelling === 'string')
      text = text.includes(spelling) ? text.replaceAll(spelling, plain) : text;
    else if (letters ? hasAny(text, letters) : hasDouble(text)) text = text.replace(spelling, plain);
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
