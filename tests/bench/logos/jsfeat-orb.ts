/** ORB as jsfeat has it: corners at a few sizes, the nearest of the logo's, and a plane that many agree on. */
import jsfeat, { type keypoint_t, type matrix_t } from 'jsfeat';
import type { Pixels } from '../../../lib/matching/logos/pixels.ts';
import { asSeen, overWhite, type Method } from './method.ts';

type Features = {
  readonly corners: readonly { x: number; y: number }[];
  readonly words: readonly Uint8Array[];
};

const MOST = 500;
const NEAR = 64;
const RATIO = 0.85;

export const jsfeatOrb: Method = {
  name: 'ORB (jsfeat)',
  prepare: async (references) => {
    const known = (await asSeen(references)).map(featuresOf);
    return (image) => {
      const seen = featuresOf(overWhite(image));
      return Math.max(0, ...known.map((one) => agreeing(one, seen)));
    };
  },
};

function featuresOf(image: Pixels): Features {
  const grey = new jsfeat.matrix_t(image.width, image.height, jsfeat.U8C1_t);
  jsfeat.imgproc.grayscale(image.data, image.width, image.height, grey);
  const levels = [1, 0.7, 0.5, 0.35].map((scale) => featuresAt(grey, scale));
  return { corners: levels.flatMap(({ corners }) => corners), words: levels.flatMap(({ words }) => words) };
}

function featuresAt(grey: matrix_t, scale: number): Features {
  const [width, height] = [Math.round(grey.cols * scale), Math.round(grey.rows * scale)];
  if (Math.min(width, height) < 40) return { corners: [], words: [] };
  const small = new jsfeat.matrix_t(width, height, jsfeat.U8C1_t);
  jsfeat.imgproc.resample(grey, small, width, height);
  jsfeat.imgproc.gaussian_blur(small, small, 3);
  jsfeat.yape06.laplacian_threshold = 20;
  jsfeat.yape06.min_eigen_value_threshold = 15;
  const found = Array.from({ length: width * height }, () => new jsfeat.keypoint_t(0, 0, 0, 0, -1));
  const count = jsfeat.yape06.detect(small, found, 17);
  const best = found
    .slice(0, count)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST);
  for (const corner of best) corner.angle = turnAt(small, corner);
  const words = new jsfeat.matrix_t(32, Math.max(1, best.length), jsfeat.U8C1_t);
  jsfeat.orb.describe(small, best, best.length, words);
  return {
    corners: best.map(({ x, y }) => ({ x: x / scale, y: y / scale })),
    words: best.map((_, k) => words.data.slice(k * 32, k * 32 + 32)),
  };
}

/** Where the weight of the lightness lies around a corner. */
function turnAt({ data, cols }: matrix_t, { x, y }: keypoint_t): number {
  let [across, down] = [0, 0];
  for (let k = 0; k < 31 * 31; k += 1) {
    const [dx, dy] = [(k % 31) - 15, Math.trunc(k / 31) - 15];
    const value = dx * dx + dy * dy > 225 ? 0 : (data[(y + dy) * cols + x + dx] ?? 0);
    across += dx * value;
    down += dy * value;
  }
  return Math.atan2(down, across);
}

/** How many corners agree on one way in which the logo lies in the picture. */
function agreeing(logo: Features, seen: Features): number {
  const pairs = logo.words.flatMap((word, k) => {
    const apart = seen.words.map((other) => distance(word, other));
    const least = Math.min(...apart);
    const nearest = apart.indexOf(least);
    const next = Math.min(256, ...apart.filter((_, at) => at !== nearest));
    const [from, to] = [logo.corners[k], seen.corners[nearest]];
    return from && to && least < NEAR && least < RATIO * next ? [{ from, to }] : [];
  });
  if (pairs.length < 5) return 0;
  const mask = new jsfeat.matrix_t(pairs.length, 1, jsfeat.U8C1_t);
  const found = jsfeat.motion_estimator.ransac(
    new jsfeat.ransac_params_t(4, 3, 0.5, 0.99),
    new jsfeat.motion_model.homography2d(),
    pairs.map(({ from }) => from),
    pairs.map(({ to }) => to),
    pairs.length,
    new jsfeat.matrix_t(3, 3, jsfeat.F32C1_t),
    mask,
    1000,
  );
  return found ? mask.data.slice(0, pairs.length).reduce((sum, value) => sum + value, 0) : 0;
}

function distance(one: Uint8Array, other: Uint8Array): number {
  let bits = 0;
  for (let k = 0; k < 32; k += 1) bits += BITS[(one[k] ?? 0) ^ (other[k] ?? 0)] ?? 0;
  return bits;
}

const BITS = Uint8Array.from({ length: 256 }, (_, value) => value.toString(2).replaceAll('0', '').length);
