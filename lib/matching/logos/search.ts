/** Looks for the logo's edges over the whole picture at every size: a long list of places worth a second look. */
import type { Level } from './levels';
import type { Template } from './templates';
import { voteMapsOf, type VoteMaps } from './vote-maps';
import { EDGES } from './templates';

/** A place: which level and template, where its centre lies on the level, and how many votes it has (0 to 240). */
export type Place = {
  readonly level: Level;
  readonly template: Template;
  readonly x: number;
  readonly y: number;
  readonly votes: number;
};

/** Points beyond the frame that a template may reach: a logo may be cut off by the picture's edge. */
const BORDER = 10;

/** Half a template's side, in steps. */
const HALF = 9;

/** Votes below which a place is never kept. */
const FEWEST = 96;

/** The best places of one reference, most votes first. */
export function placesOf(maps: readonly VoteMaps[], templates: readonly Template[], most: number): Place[] {
  const places = maps.flatMap((map) => placesOn(map, templates));
  return places.toSorted((one, other) => other.votes - one.votes).slice(0, most);
}

/** Pictures with a longer side than this are not searched at full size: a logo of 24 points is too small in them. */
const SMALL_PICTURE = 360;

/** The levels that are searched, and what their points would vote for. */
export function mapsOf(levels: readonly Level[]): VoteMaps[] {
  return levels
    .filter(({ width, height, scaleX }) => scaleX < 0.9 || Math.max(width, height) <= SMALL_PICTURE)
    .map((level) => voteMapsOf(level, BORDER));
}

function placesOn(maps: VoteMaps, templates: readonly Template[]): Place[] {
  const { level } = maps;
  const best = new Uint8Array(maps.across * maps.down);
  const which = new Uint8Array(best.length);
  const sums = [0, 1, 2, 3].map(() => new Int32Array(best.length / 4));
  for (const [index, template] of templates.entries()) {
    for (const sum of sums) sum.fill(0);
    addVotes(maps, template, sums);
    keepBest(sums, { best, which, index, factor: EDGES / Math.max(1, template.edges.length) });
  }
  return peaksOf(best, maps).flatMap((at) => {
    const template = templates[which[at] ?? 0];
    const x = 2 * (at % maps.across) - BORDER;
    const y = 2 * Math.trunc(at / maps.across) - BORDER;
    return template ? [{ level, template, x, y, votes: best[at] ?? 0 }] : [];
  });
}

/** Adds each edge's votes, four points at a time: `sums[k]` holds what belongs k points further on. */
function addVotes({ maps, across }: VoteMaps, { edges }: Template, sums: readonly Int32Array[]): void {
  for (const { x, y, direction } of edges) {
    const map = maps[direction * 4 + (x & 1) + 2 * (y & 1)];
    const step = (y >> 1) * across + (x >> 1);
    const sum = sums[step & 3];
    if (map && sum) addShifted(sum, map, step >> 2);
  }
}

/** Four bytes at a time: no sum of votes passes 240, so none spills into its neighbour. */
function addShifted(sum: Int32Array, votes: Int32Array, shift: number): void {
  const to = sum.subarray(Math.max(0, -shift), Math.min(sum.length, sum.length - shift));
  const from = votes.subarray(Math.max(0, shift));
  for (let at = 0; at < to.length; at += 1) to[at] = ((to[at] ?? 0) + (from[at] ?? 0)) | 0;
}

type Best = { best: Uint8Array; which: Uint8Array; index: number; factor: number };

function keepBest(sums: readonly Int32Array[], { best, which, index, factor }: Best): void {
  const [a, b, c, d] = sums.map((sum) => new Uint8Array(sum.buffer));
  if (!a || !b || !c || !d) return;
  for (let at = 0; at < best.length - 3; at += 1) {
    const votes = ((a[at] ?? 0) + (b[at + 1] ?? 0) + (c[at + 2] ?? 0) + (d[at + 3] ?? 0)) * factor;
    which[at] = votes > (best[at] ?? 0) ? index : (which[at] ?? 0);
    best[at] = votes > (best[at] ?? 0) ? votes : (best[at] ?? 0);
  }
}

/** Points with more votes than the eight around them. */
function peaksOf(best: Uint8Array, { across, down }: VoteMaps): number[] {
  const peaks: number[] = [];
  for (let at = HALF * across; at < (down - HALF + 1) * across; at += 1) {
    const x = at % across;
    const votes = best[at] ?? 0;
    if (votes >= FEWEST && x >= HALF && x <= across - HALF && isPeak(best, at, across)) peaks.push(at);
  }
  return peaks;
}

function isPeak(best: Uint8Array, at: number, across: number): boolean {
  const votes = best[at] ?? 0;
  return (
    votes > (best[at - 1] ?? 0) &&
    votes >= (best[at + 1] ?? 0) &&
    votes > (best[at - across - 1] ?? 0) &&
    votes > (best[at - across] ?? 0) &&
    votes > (best[at - across + 1] ?? 0) &&
    votes >= (best[at + across - 1] ?? 0) &&
    votes >= (best[at + across] ?? 0) &&
    votes >= (best[at + across + 1] ?? 0)
  );
}
