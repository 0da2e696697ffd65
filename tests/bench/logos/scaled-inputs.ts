/** Inputs beside their mean and spread, so that all weigh alike. */
import type { Example } from './network.ts';

/** Inputs beyond this many spreads say no more. */
const FURTHEST = 3;

export function spreads(examples: readonly Example[], count: number) {
  const mean = Array.from(
    { length: count },
    (_, k) => examples.reduce((sum, { inputs }) => sum + (inputs[k] ?? 0), 0) / examples.length,
  );
  const spread = mean.map(
    (centre, k) =>
      Math.sqrt(
        examples.reduce((sum, { inputs }) => sum + ((inputs[k] ?? 0) - centre) ** 2, 0) / examples.length,
      ) + 1e-6,
  );
  return { mean, spread };
}

export function scaledInputs(
  inputs: readonly number[],
  mean: readonly number[],
  spread: readonly number[],
): Float64Array {
  return Float64Array.from(inputs, (value, k) =>
    Math.max(-FURTHEST, Math.min(FURTHEST, (value - (mean[k] ?? 0)) / (spread[k] ?? 1))),
  );
}
