/** The two perceptual hashes in common use. They compare whole pictures, and know no place within one. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { greyAt, type Method } from './method.ts';

type Hash = (image: Pixels) => readonly boolean[];

function byHash(name: string, hash: Hash): Method {
  return {
    name,
    prepare: (references) => {
      const known = references.map(hash);
      return Promise.resolve((image) => {
        const seen = hash(image);
        return Math.max(...known.map((bits) => bits.filter((bit, at) => bit === seen[at]).length));
      });
    },
  };
}

/** Which of each two neighbours is lighter, on nine by eight points. */
export const dHash = byHash('dHash', (image) => {
  const grey = greyAt(image, 9, 8);
  return Array.from({ length: 64 }, (_, k) => {
    const at = Math.trunc(k / 8) * 9 + (k % 8);
    return (grey[at] ?? 0) > (grey[at + 1] ?? 0);
  });
});

/** Which of the 64 slowest waves (cosine transform of 32 by 32 points) are above their median. */
export const pHash = byHash('pHash', (image) => {
  const grey = greyAt(image, 32, 32);
  const waves = Array.from({ length: 64 }, (_, k) => {
    const [u, v] = [k % 8, Math.trunc(k / 8)];
    let sum = 0;
    for (let at = 0; at < 1024; at += 1)
      sum += (grey[at] ?? 0) * wave(u, at % 32) * wave(v, Math.trunc(at / 32));
    return sum;
  });
  const median = waves.slice(1).toSorted((one, other) => one - other)[31] ?? 0;
  return waves.map((value) => value > median);
});

function wave(frequency: number, place: number): number {
  return Math.cos(((2 * place + 1) * frequency * Math.PI) / 64);
}
