/** What share of the logos is found when one picture in a hundred without them is taken for one. */
import type { Case } from './pictures.ts';

export type Judged = { readonly picture: Case; readonly score: number; readonly milliseconds: number };

const FALSE_ALARMS = 0.01;
const SIZES = [32, 48, 64, 96, 160, Infinity] as const;

/** The lowest score that stays within the false alarms. */
export function threshold(judged: readonly Judged[], share = FALSE_ALARMS): number {
  const scores = without(judged)
    .map(({ score }) => score)
    .toSorted((one, other) => other - one);
  return scores[Math.floor(share * scores.length)] ?? -Infinity;
}

/** Lines to print: recall over all, without look-alikes among the pictures, by kind and by size; and time. */
export function report(name: string, judged: readonly Judged[]): string[] {
  const least = threshold(judged);
  const easy = judged.filter(({ picture }) => !picture.kind.replace('-', '').startsWith('lookalike'));
  return [
    `${name}: recall ${recall(judged, least)} at 1 in 100 false alarms, ${recall(judged, threshold(easy))} without look-alikes; ${times(judged)}`,
    `  by kind: ${parts(judged, least, ({ kind }) => kind)}`,
    `  by size: ${parts(judged, least, ({ size }) => `under ${SIZES.find((most) => size < most)}`)}`,
  ];
}

const withLogo = (judged: readonly Judged[]): Judged[] => judged.filter(({ picture }) => picture.hasLogo);
const without = (judged: readonly Judged[]): Judged[] => judged.filter(({ picture }) => !picture.hasLogo);

function recall(judged: readonly Judged[], least: number): string {
  const all = withLogo(judged);
  return (all.filter(({ score }) => score > least).length / (all.length || 1)).toFixed(2);
}

function parts(judged: readonly Judged[], least: number, part: (picture: Case) => string): string {
  const groups = Map.groupBy(withLogo(judged), ({ picture }) => part(picture));
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([group, members]) => `${group} ${recall(members, least)} of ${members.length}`)
    .join(', ');
}

/** Median and 95th percentile of processor time. */
function times(judged: readonly Judged[]): string {
  const all = judged.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const at = (share: number): string => (all[Math.floor(share * (all.length - 1))] ?? 0).toFixed(0);
  return `${at(0.5)} ms an image, ${at(0.95)} ms at the 95th percentile`;
}
