/** From labelled pictures to the weights that the matcher judges by. */
import { examplesOf, inputsOf, studied, type Studied } from './examples.ts';
import { trained, type Network } from './network.ts';
import { inventedSet, labelledSet } from './pictures.ts';
import { report, threshold } from './report.ts';
import { merged, saidBy } from './said-by.ts';

export { inventedSet, labelledSet, studied };

/** Figures that tell crests apart rather than pictures with the logo from pictures without. */
const LEFT_OUT = /^(length|chromaOwn|chromaSeen|openCount|contrast|shift|gain|redGain|blueGain)$/;
/** More of these may only speak for the logo, more of those only against. */
const FOR = /^(fine|middle|coarse|robust|loose|votes|roughly|inside)/;
const AGAINST = /^(squeeze|skew|perspective|turn|open|chromaApart|redShift|blueShift|error)/;

const FOLDS = 6;
const NETWORKS = 3;
const OPTIONS = { units: 12, rounds: 40 };

export type Weights = Network & { readonly names: readonly string[]; readonly likely: number };

/**
 * Trains on everything, after measuring by turns: the pictures of one sixth of `measured`'s logos are judged by
 * networks that have seen none of these logos. `more` is only learnt from.
 */
export function learn(
  measured: readonly Studied[],
  more: readonly Studied[],
  print: (line: string) => void,
): Weights {
  const looks = [...measured, ...more].flatMap((one) => one.looks);
  const names = Object.keys(looks[0]?.figures ?? {}).filter((name) => !LEFT_OUT.test(name));
  const judged = inTurns(measured, more, names);
  for (const line of report('never seen before', judged)) print(line);
  const network = together([...measured, ...more], names, 100);
  return { ...rounded(network), names, likely: Number(threshold(judged).toPrecision(4)) };
}

function inTurns(measured: readonly Studied[], more: readonly Studied[], names: readonly string[]) {
  const logos = [...new Set(measured.map(({ picture }) => picture.target))].toSorted();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ picture }: Studied): boolean => logos.indexOf(picture.target) % FOLDS === fold;
    const network = together([...measured.filter((one) => !isOut(one)), ...more], names, fold * 10);
    return measured.filter(isOut).map(({ picture, looks }) => ({
      picture,
      score: Math.max(-99, ...looks.map(({ figures }) => saidBy(network, inputsOf(figures, names)))),
      milliseconds: 0,
    }));
  }).flat();
}

function together(all: readonly Studied[], names: readonly string[], seed: number): Network {
  const examples = examplesOf(all, names);
  const signs = names.map((name) => (FOR.test(name) ? 1 : AGAINST.test(name) ? -1 : 0));
  return merged(
    Array.from({ length: NETWORKS }, (_, k) => trained(examples, { ...OPTIONS, signs, seed: seed + k + 1 })),
  );
}

function rounded({ mean, spread, start, units }: Network): Network {
  const short = (value: number): number => Number(value.toPrecision(4));
  return {
    mean: mean.map(short),
    spread: spread.map(short),
    start: short(start),
    units: units.map(({ from, start: own, to }) => ({
      from: from.map(short),
      start: short(own),
      to: short(to),
    })),
  };
}
