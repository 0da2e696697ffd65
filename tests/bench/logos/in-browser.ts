/** The part of the bench that runs in a browser: prepares and judges as it is told. */
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { METHODS } from './methods.ts';

/** A picture as it crosses into the page. */
export type Packed = { width: number; height: number; base64: string };

export type BrowserBench = {
  prepare: (method: string, target: string, references: readonly Packed[]) => Promise<void>;
  /** Milliseconds by the clock. */
  judge: (method: string, target: string, image: Packed) => { score: number; milliseconds: number };
};

const ready = new Map<string, (image: Pixels) => number>();

const bench: BrowserBench = {
  prepare: async (method, target, references) => {
    const found = METHODS.find(({ name }) => name === method);
    if (found) ready.set(`${method} ${target}`, await found.prepare(references.map(unpacked)));
  },
  judge: (method, target, packed) => {
    const image = unpacked(packed);
    const began = performance.now();
    const score = ready.get(`${method} ${target}`)?.(image) ?? 0;
    return { score, milliseconds: performance.now() - began };
  },
};
Object.assign(globalThis, { bench });

function unpacked({ width, height, base64 }: Packed): Pixels {
  const text = atob(base64);
  return { width, height, data: Uint8ClampedArray.from(text, (letter) => letter.charCodeAt(0)) };
}
