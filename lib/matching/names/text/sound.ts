/** Spelling set aside: what two spellings of one name have in common, roughly, across the languages of UK schools. */

/** In order; each is taken where it stands, from the beginning of the word to its end. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:aa|ae)/u, 'a'],
  [/(.)\1+/gu, '$1'],
  [/^wr/u, 'r'],
  [/^kn/u, 'n'],
  [/sch|sz|sh/gu, 'S'],
  [/tch|cz|ch/gu, 'C'],
  [/ph/gu, 'f'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/dj|dzh|zh/gu, 'j'],
  [/([kgdtbr])h/gu, '$1'],
  [/ee|ea|ie|ey|y|ij/gu, 'i'],
  [/ou|oo|ow|ough/gu, 'u'],
  [/w/gu, 'v'],
  [/e/gu, 'a'],
  [/o/gu, 'u'],
  [/h(?=[^aiu]|$)/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** Words with the same sound are spelt alike but for doubled letters, silent ones and neighbouring vowels. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, plain] of SPELLINGS) sound = sound.replace(spelling, plain);
  return sound;
}

/** Consonants that scripts and people confuse, in order. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/sch|sz|sh/gu, 's'],
  [/tch|cz|ch/gu, 'C'],
  [/ph/gu, 'f'],
  [/v/gu, 'w'],
  [/kh/gu, 'X'],
  [/ck|q|c/gu, 'k'],
  [/x/gu, 'ks'],
  [/([gdtb])h/gu, '$1'],
  [/(?<=.)[wy]/gu, ''],
  [/[aeiou]/gu, ''],
  [/(?<=.)h$/u, ''],
  [/(.)\1+/gu, '$1'],
];

/** The consonants of a word: what is left when people drop vowels, or a script has none. */
export function consonantsOf(word: string): string {
  let left = word;
  for (const [spelling, plain] of CONSONANTS) left = left.replace(spelling, plain);
  return left;
}
