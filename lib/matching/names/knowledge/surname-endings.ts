/** Surnames that have one ending for men and another for women. */

const ENDINGS: readonly (readonly string[])[] = [
  ['ski', 'ska', 'sky', 'skyi', 'skiy', 'skaya'],
  ['cki', 'cka', 'tsky'],
  ['dzki', 'dzka'],
  ['ov', 'ova', 'off'],
  ['ev', 'eva'],
  ['in', 'ina'],
  ['auskas', 'auskiene', 'auskaite'],
  ['as', 'iene', 'aite'],
  ['is', 'iene', 'yte'],
  ['ius', 'iene', 'iute'],
  ['us', 'iene', 'ute'],
  ['ny', 'na'],
];
const SHORTEST_STEM = 3;

/** Nowakowski gives nowakowska; a name of no such kind gives nothing. */
export function otherGenders(word: string): string[] {
  return ENDINGS.flatMap((endings) =>
    endings.flatMap((ending) => {
      const stem = word.slice(0, -ending.length);
      if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) return [];
      return endings.filter((other) => other !== ending).map((other) => stem + other);
    }),
  );
}
