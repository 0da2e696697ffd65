/** What trained networks say, one or several together. */
import type { Network } from './network.ts';
import { scaledInputs } from './scaled-inputs.ts';

/** What the network says to a row of inputs: above 0 for the logo. */
export function saidBy({ mean, spread, start, units }: Network, inputs: readonly number[]): number {
  const row = scaledInputs(inputs, mean, spread);
  return units.reduce(
    (total, unit) =>
      total +
      unit.to * Math.tanh(row.reduce((sum, value, k) => sum + value * (unit.from[k] ?? 0), unit.start)),
    start,
  );
}

/** Several networks as one: their mean. They must have been trained on the same examples. */
export function merged(networks: readonly Network[]): Network {
  const [first] = networks;
  if (!first) throw new Error('nothing to merge');
  const share = 1 / networks.length;
  return {
    ...first,
    start: share * networks.reduce((sum, { start }) => sum + start, 0),
    units: networks.flatMap(({ units }) => units.map((unit) => ({ ...unit, to: unit.to * share }))),
  };
}
