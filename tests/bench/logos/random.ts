/** Numbers that look random and are the same in every run. */

export type Random = {
  /** From 0 to 1. */
  next(): number;
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
  isTrue(share: number): boolean;
  /** Puts them in another order, in place. */
  shuffle(items: number[]): void;
  /** About nought, with a spread of one. */
  bell(): number;
};

/** A fresh stream for a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + (high - low) * next();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    next,
    between,
    whole,
    oneOf: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    isTrue: (share) => next() < share,
    shuffle: (items) => {
      for (let k = items.length - 1; k > 0; k -= 1) {
        const other = whole(0, k);
        [items[k], items[other]] = [items[other] ?? 0, items[k] ?? 0];
      }
    },
    bell: () => between(-1, 1) + between(-1, 1) + between(-1, 1),
  };
}
