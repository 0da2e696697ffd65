/** Which of several observations of one thing stands: what the person can see beats what the page carries; newer beats older. */
import type { Fact } from '../fact';
import type { Observation, ObservationKind, ObservationValues } from '../observation';
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
  return { ...best.reading, source: best.source };
}

function contradicts({ reading, source }: Observation, visible: Observation): boolean {
  if (source.at <= visible.source.at) return false;
  if (reading.status === 'unreadable') return reading.why === 'contradictory';
  return !isOnShow(source) && JSON.stringify(reading) !== JSON.stringify(visible.reading);
}
