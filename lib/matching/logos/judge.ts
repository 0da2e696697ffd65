/**
 * One number from all figures: a small network (one hidden layer), trained on pictures of invented crests.
 * README.md tells how it was trained and what it reaches.
 */
import type { Figures } from './figures';
import weights from './weights.json';

/** The score that about one picture in a hundred without the logo reaches. */
export const LIKELY = 0.5;

/** Figures further than this many spreads from the mean say no more than that. */
const FURTHEST = 3;

/** From 0 to 1: `LIKELY` is reached by one picture in a hundred without the logo. */
export function judge(figures: Figures): number {
  const inputs = weights.names.map((name, at) => {
    const value = ((figures[name] ?? 0) - (weights.mean[at] ?? 0)) / (weights.spread[at] ?? 1);
    return Number.isFinite(value) ? Math.max(-FURTHEST, Math.min(FURTHEST, value)) : 0;
  });
  let total = weights.start;
  for (const { from, start, to } of weights.units) {
    const sum = inputs.reduce((before, value, at) => before + value * (from[at] ?? 0), start);
    total += to * Math.tanh(sum);
  }
  return 1 / (1 + Math.exp(weights.likely - total));
}
