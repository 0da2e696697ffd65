/** From thousands of places to the few that are worth a second look, each moved to where the logo fits best. */
import { align } from './align';
import { fitLight, type Fit } from './fit';
import { applied, placed, type Homography } from './homography';
import type { Prepared } from './prepare-reference';
import { emptyPatch, samplePatch } from './sample';
import { placesOf, type Place } from './search';
import { SEARCH_SIZE } from './templates';
import type { VoteMaps } from './vote-maps';

export type Proposal = { readonly map: Homography; readonly figures: Record<string, number> };

/** Places that are aligned roughly, and of these the ones that get a second look. */
const PLACES = 24;
const LOOKED_AT = 3;

export function propose({ templates, small }: Prepared, maps: readonly VoteMaps[]): Proposal[] {
  const patch = emptyPatch(small);
  const found = placesOf(maps, templates, PLACES).map((place) => {
    const { map } = align(mapOf(place), { level: place.level, model: small, patch, freedom: 6, steps: 8 });
    samplePatch(place.level, map, small, patch);
    const weight = small.weight.map((value, at) => value * (patch.inside[at] ?? 0));
    const roughly = explained(fitLight(small, patch, weight));
    return { map, worth: roughly + place.votes / VOTES_WORTH, figures: { votes: place.votes, roughly } };
  });
  return apart(found.toSorted((one, other) => other.worth - one.worth)).slice(0, LOOKED_AT);
}

/** Votes that weigh as much as a light under which all is explained. */
const VOTES_WORTH = 60;

function mapOf({ level, template, x, y }: Place): Homography {
  const { turn, width, height } = template.pose;
  const length = SEARCH_SIZE / level.scaleX;
  return placed(
    { x: x / level.scaleX, y: y / level.scaleY },
    { turn, width: length * width, height: length * height },
  );
}

function explained({ error, spread }: Fit): number {
  return 1 - (error + 4e-4) / (spread + 8e-4);
}

/** Leaves out what lies where a better one lies. */
function apart<Placed extends { map: Homography }>(found: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const one of found) if (kept.every((other) => differ(one.map, other.map))) kept.push(one);
  return kept;
}

function differ(one: Homography, other: Homography): boolean {
  const length = Math.hypot(one[0] ?? 0, one[3] ?? 0) + 1e-9;
  return (
    [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
    ] as const
  ).some(([u, v]) => {
    const [a, b] = [applied(one, u, v), applied(other, u, v)];
    return Math.hypot(a.x - b.x, a.y - b.y) > 0.12 * length;
  });
}
