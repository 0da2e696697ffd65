/** Bright spots, folds and wrinkles. */
import type { Corner, Quad } from './paste.ts';
import type { Random } from './random.ts';

/** Now and then a bright spot. */
export function glare(
  random: Random,
  [[x0, y0], , [x2, y2]]: Quad,
  share: number,
): (x: number, y: number) => number {
  const spot: Corner = [random.between(x0, x2), random.between(y0, y2)];
  const size = Math.abs(x2 - x0) * random.between(0.15, 0.35);
  const strength = random.isTrue(share) ? random.between(0.3, 1.6) : 0;
  return (x, y) => 1 + strength * Math.exp(-((x - spot[0]) ** 2 + (y - spot[1]) ** 2) / (2 * size * size));
}

export function folds(random: Random, size: number): (x: number, y: number) => number {
  const [turn, phase, depth, grain] = [
    random.between(0, 6.3),
    random.between(0, 6.3),
    random.between(0.05, 0.4),
    random.between(0, 0.12),
  ];
  const length = size * random.between(0.4, 1.5);
  return (x, y) =>
    1 -
    depth * 0.5 * (1 + Math.sin(((x * Math.cos(turn) + y * Math.sin(turn)) / length) * 6.3 + phase)) +
    grain * Math.sin(x * 2.1) * Math.sin(y * 2.3);
}

export function wrinkles(random: Random, size: number): (x: number, y: number) => Corner {
  const waves = [0, 1, 2].map(() => ({
    strength: size * random.between(0, 0.028),
    across: random.between(3, 9) / size,
    down: random.between(3, 9) / size,
    phase: random.between(0, 6.3),
    turn: random.between(0, 6.3),
  }));
  return (x, y) => {
    const pulls = waves.map(
      ({ strength, across, down, phase }) => strength * Math.sin(x * across + y * down + phase),
    );
    const sum = (part: (turn: number) => number): number =>
      pulls.reduce((total, pull, k) => total + pull * part(waves[k]?.turn ?? 0), 0);
    return [sum(Math.cos), sum(Math.sin)];
  };
}
