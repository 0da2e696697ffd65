/** What agrees between a place in the picture and the logo, in plain words. */
import type { Figures } from './figures';

type Reason = { readonly says: string; readonly holds: (figure: (name: string) => number) => boolean };

const REASONS: readonly Reason[] = [
  { says: 'the outline and the large shapes agree', holds: (figure) => figure('coarseAll') > 0.75 },
  { says: 'the drawing inside agrees', holds: (figure) => figure('middleCore') > 0.6 },
  { says: 'what stands around it agrees', holds: (figure) => figure('middleRim') > 0.6 },
  {
    says: 'the colours agree',
    holds: (figure) => isColourful(figure) && figure('chromaApart') < 0.6 * figure('chromaOwn'),
  },
  {
    says: 'the colours are other ones',
    holds: (figure) =>
      figure('chromaOwn') > 0.06 &&
      (figure('chromaSeen') < 0.4 * figure('chromaOwn') || figure('chromaApart') > 0.8 * figure('chromaOwn')),
  },
  {
    says: 'part of it seems hidden or cut off',
    holds: (figure) => figure('kept') < 0.65 || figure('inside') < 0.9,
  },
  { says: 'it is seen from the side', holds: (figure) => figure('squeeze') > 0.22 },
  { says: 'it is small, so little detail could be compared', holds: (figure) => figure('length') < 44 },
];

function isColourful(figure: (name: string) => number): boolean {
  return figure('chromaOwn') > 0.06 && figure('chromaSeen') > 0.03;
}

/** At least one reason for any match: that it is only roughly alike, where nothing clearer can be said. */
export function reasonsFor(figures: Figures): string[] {
  const holding = REASONS.filter(({ holds }) => holds((name) => figures[name] ?? 0)).map(({ says }) => says);
  const isFaint = !holding.some((says) => says.endsWith('agree') || says.endsWith('agrees'));
  return ['looks like the school’s logo', ...(isFaint ? ['only roughly alike'] : []), ...holding];
}
