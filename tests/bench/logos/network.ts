/** Trains the small network that the matcher judges by: one hidden layer, Adam, weight decay. */
import { stepper } from './adam.ts';
import { randomFrom } from './random.ts';
import { scaledInputs, spreads } from './scaled-inputs.ts';

export type Example = {
  readonly inputs: readonly number[];
  readonly isLogo: boolean;
  readonly weight: number;
};

export type Network = {
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  readonly start: number;
  readonly units: readonly {
    readonly from: readonly number[];
    readonly start: number;
    readonly to: number;
  }[];
};

/**
 * `signs`: for each input 1 where more of it may only speak for the logo, −1 where only against, 0 for either.
 * Without them a logo unlike all that were learnt from is judged by accidents.
 */
type Options = { seed: number; units: number; rounds: number; signs: readonly number[] };

const BATCH = 32;
const RATE = 0.004;
/** What all with the logo weigh beside all without: false alarms are the worse mistake. */
const LOGO_SHARE = 0.5;

export function trained(examples: readonly Example[], { seed, units, rounds, signs }: Options): Network {
  const random = randomFrom(seed);
  const count = examples[0]?.inputs.length ?? 0;
  const { mean, spread } = spreads(examples, count);
  const rows = examples.map(({ inputs }) => scaledInputs(inputs, mean, spread));
  const bell = (): number => random.bell();
  // Laid out as: per unit its inputs, its start and where it leads; last the network's own start.
  const values = Float64Array.from({ length: units * (count + 2) + 1 }, (_, k) => {
    const place = k % (count + 2);
    if (k === units * (count + 2) || place === count) return 0;
    return place < count ? bell() / Math.sqrt(count) : Math.abs(bell()) / Math.sqrt(units);
  });
  const slopes = new Float64Array(values.length);
  const step = stepper(values, slopes, (k) => k === values.length - 1 || k % (count + 2) === count);
  const lift = balance(examples);
  const order = [...rows.keys()];
  const learn = (at: number): number => {
    const { isLogo = false, weight: own = 0 } = examples[at] ?? {};
    const weight = own * (isLogo ? lift : 1);
    addSlopes(values, slopes, rows[at] ?? new Float64Array(count), {
      units,
      weight,
      wanted: isLogo ? 0.98 : 0.01,
    });
    return weight;
  };
  const inBatch = (batch: readonly number[], rate: number): void => {
    slopes.fill(0);
    step(
      batch.reduce((sum, at) => sum + learn(at), 0),
      rate,
    );
    keepSigns(values, signs);
  };
  for (let round = 0; round < rounds; round += 1) {
    random.shuffle(order);
    const rate = RATE * (0.5 + 0.5 * Math.cos((Math.PI * round) / rounds));
    for (let from = 0; from < order.length; from += BATCH) inBatch(order.slice(from, from + BATCH), rate);
  }
  return unpacked(values, { mean, spread, units, count });
}

/** Every unit speaks for the logo, and none hears an input the wrong way round. */
function keepSigns(values: Float64Array, signs: readonly number[]): void {
  const wide = signs.length + 2;
  for (let k = 0; k < values.length - 1; k += 1) {
    const place = k % wide;
    const sign = place === wide - 1 ? 1 : (signs[place] ?? 0);
    if (sign * (values[k] ?? 0) < 0) values[k] = 0;
  }
}

/** How much each example with the logo must count. */
function balance(examples: readonly Example[]): number {
  const sum = (isLogo: boolean): number =>
    examples.filter((one) => one.isLogo === isLogo).reduce((total, { weight }) => total + weight, 0);
  return (LOGO_SHARE * sum(false)) / (sum(true) || 1);
}

type Wanted = { units: number; weight: number; wanted: number };

function addSlopes(
  values: Float64Array,
  slopes: Float64Array,
  row: Float64Array,
  { units, weight, wanted }: Wanted,
): void {
  const wide = row.length + 2;
  const active = Float64Array.from({ length: units }, (_, unit) => {
    let sum = values[unit * wide + row.length] ?? 0;
    for (let k = 0; k < row.length; k += 1) sum += (values[unit * wide + k] ?? 0) * (row[k] ?? 0);
    return Math.tanh(sum);
  });
  const last = units * wide;
  const total = active.reduce(
    (sum, value, unit) => sum + value * (values[unit * wide + row.length + 1] ?? 0),
    values[last] ?? 0,
  );
  const off = weight * (1 / (1 + Math.exp(-total)) - wanted);
  slopes[last] = (slopes[last] ?? 0) + off;
  for (const [unit, value] of active.entries()) {
    const to = unit * wide + row.length + 1;
    const back = off * (values[to] ?? 0) * (1 - value * value);
    slopes[to] = (slopes[to] ?? 0) + off * value;
    slopes[to - 1] = (slopes[to - 1] ?? 0) + back;
    for (let k = 0; k < row.length; k += 1)
      slopes[unit * wide + k] = (slopes[unit * wide + k] ?? 0) + back * (row[k] ?? 0);
  }
}

type Shape = { mean: readonly number[]; spread: readonly number[]; units: number; count: number };

function unpacked(values: Float64Array, { mean, spread, units, count }: Shape): Network {
  const wide = count + 2;
  return {
    mean,
    spread,
    start: values[units * wide] ?? 0,
    units: Array.from({ length: units }, (_, unit) => ({
      from: Array.from(values.subarray(unit * wide, unit * wide + count)),
      start: values[unit * wide + count] ?? 0,
      to: values[unit * wide + count + 1] ?? 0,
    })),
  };
}
