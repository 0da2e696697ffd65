/** The part of the bench that runs in a browser: prepares and judges as it is told. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { METHODS } from './methods.ts';

/** A picture as it crosses into the page. */
export type Packed = { width: number; height: number; base64: string };

export type BrowserBench = {
  prepare: (method: string, target: string, references: readonly Packed[]) => Promise<void>;
  /** The picture that is judged next. */
  take: (image: Packed) => void;
  judge: (method: string, target: string) => number;
};

const ready = new Map<string, (image: Pixels) => number>();

let image: Pixels | null = null;

const bench: BrowserBench = {
  prepare: async (method, target, references) => {
    const found = METHODS.find(({ name }) => name === method);
    if (found) ready.set(`${method} ${target}`, await found.prepare(references.map(unpacked)));
  },
  take: (packed) => {
    image = unpacked(packed);
  },
  judge: (method, target) => (image && ready.get(`${method} ${target}`)?.(image)) ?? 0,
};
Object.assign(globalThis, { bench });

function unpacked({ width, height, base64 }: Packed): Pixels {
  const text = atob(base64);
  return { width, height, data: Uint8ClampedArray.from(text, (letter) => letter.charCodeAt(0)) };
}
