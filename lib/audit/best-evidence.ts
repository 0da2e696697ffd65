/** Which of several observations of one thing stands: what the person can see beats what the page carries; newer beats older. */
import type { Fact } from '../fact';
import type { Observation, ObservationKind, ObservationValues } from '../observation';
import { isOnShow } from '../rule';

/**
 * The fact that observations of one kind, of one account, amount to. A later page that could not be read
 * does not undo an earlier one that could; data embedded in a page counts only where nothing visible was
 * read, and is held against it where it is newer and says otherwise.
 */
export function bestEvidence<Kind extends ObservationKind>(
  observations: readonly Observation<Kind>[],
  page: string | null,
): Fact<ObservationValues[Kind]> {
  const newestFirst = observations.toSorted((one, other) => other.source.at.localeCompare(one.source.at));
  const known = newestFirst.filter(({ reading }) => reading.status !== 'unreadable');
  const visible = known.find(({ source }) => isOnShow(source));
  const embedded = known.find(({ source }) => !isOnShow(source));
  if (visible && embedded && contradicts(embedded, visible)) {
    return factOf({ ...visible, source: { ...visible.source, embeddedDisagrees: true } });
  }
  const best = visible ?? embedded ?? newestFirst[0];
  return best ? factOf(best) : { status: 'unread', page };
}

function contradicts(embedded: Observation, visible: Observation): boolean {
  return (
    embedded.source.at > visible.source.at &&
    JSON.stringify(embedded.reading) !== JSON.stringify(visible.reading)
  );
}

function factOf<Kind extends ObservationKind>({
  reading,
  source,
}: Observation<Kind>): Fact<ObservationValues[Kind]> {
  return { ...reading, source };
}
