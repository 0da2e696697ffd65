/** What comes of reading one fact from a page. */
import type { Anchor, ReadingTrouble } from '../../observation';

/** Its value with how it was found, nothing there, or trouble. */
export type FieldReading<T> = { value: T; anchor: Anchor } | 'absent' | ReadingTrouble;

/**
 * The one state of all the controls that bear a name: a name that is there twice must say the same twice.
 * Null stands for a state that cannot be told.
 */
export function onlyState<T>(states: readonly (T | null)[]): FieldReading<T> {
  const said = new Set(states);
  if (said.size > 1) return 'contradictory';
  const [state] = said;
  return state === null || state === undefined ? 'changed' : { value: state, anchor: 'control' };
}
