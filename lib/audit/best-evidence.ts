/** Which of several observations of one thing stands: what the person can see beats what the page carries; newer beats older. */
import type { Fact } from '../fact';
import type { Observation, ObservationKind, ObservationValues, Source } from '../observation';
import { isOnShow } from '../rule';

/**
 * The fact that observations of one kind, of one account, amount to. A later page that could not be read
 * does not undo an earlier one that could; data embedded in a page counts only where nothing visible was
 * read. Where a page that was loaded later says otherwise, it is not known what holds now.
 */
export function bestEvidence<Kind extends ObservationKind>(
  observations: readonly Observation<Kind>[],
  page: string | null,
): Fact<ObservationValues[Kind]> {
  const newestFirst = observations.toSorted((one, other) => other.source.at.localeCompare(one.source.at));
  const known = newestFirst.filter(({ reading }) => reading.status !== 'unreadable');
  const visible = known.find(({ source }) => isOnShow(source));
  const best = visible ?? known[0] ?? newestFirst[0];
  if (!best) return { status: 'unread', page };
  if (visible && newestFirst.some((later) => contradicts(later, visible)))
    return { status: 'unreadable', why: 'contradictory', source: visible.source };
  return { ...best.reading, source: withOlder(best, known, ({ reading }) => JSON.stringify(reading)) };
}

/** Page and download can speak of one thing: the newer stands, and says what the older one said. */
export function withOlder<Seen extends { source: Source }>(
  best: Seen,
  all: readonly Seen[],
  gistOf: (seen: Seen) => string,
): Source {
  const isDownload = best.source.lane === 'archive';
  const other = all.find(({ source }) => (source.lane === 'archive') !== isDownload && isOnShow(source));
  if (!other || other.source.at > best.source.at) return best.source;
  const { lane, at } = other.source;
  return {
    ...best.source,
    older: { lane, at, says: gistOf(other) === gistOf(best) ? 'same' : 'other' },
  };
}

function contradicts({ reading, source }: Observation, visible: Observation): boolean {
  if (source.at <= visible.source.at) return false;
  if (reading.status === 'unreadable') return reading.why === 'contradictory';
  return !isOnShow(source) && JSON.stringify(reading) !== JSON.stringify(visible.reading);
}
