/** Adam, the usual way down a slope, with decay. */

const DECAY = 1e-3;

/** One step down along the slopes; the values at `isStart` do not decay. */
export function stepper(
  values: Float64Array,
  slopes: Float64Array,
  isStart: (k: number) => boolean,
): (total: number, rate: number) => void {
  const first = new Float64Array(values.length);
  const second = new Float64Array(values.length);
  let step = 0;
  return (total, rate) => {
    step += 1;
    for (const [k, value] of values.entries()) {
      const slope = (slopes[k] ?? 0) / (total || 1) + (isStart(k) ? 0 : DECAY * value);
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * slope * slope;
      const size = Math.sqrt((second[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      values[k] = value - (rate * (first[k] ?? 0)) / (1 - 0.9 ** step) / size;
    }
  };
}
