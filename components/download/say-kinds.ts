/** What a download holds or lacks, as part of a sentence. */
import type { Observation } from '../../lib/observation';
import { fill } from '../../lib/words';
import { toldWords, words } from './words';

const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names that nobody has words for are left out. */
export function sayKinds(kinds: readonly string[]): string {
  return LISTS.format(
    kinds.flatMap((kind) =>
      Object.entries(toldWords).flatMap(([name, said]) => (name === kind ? [said] : [])),
    ),
  );
}

/** Everything that was found, lists with their length. */
export function sayFound(observations: readonly Observation[]): string {
  const said = observations.flatMap(({ kind, reading }) => {
    if (reading.status !== 'found') return [];
    const { value } = reading;
    if (typeof value === 'object' && 'people' in value)
      return [fill(words.list, { kind: toldWords[value.relation], seen: value.seen })];
    return kind === 'people' ? [] : [toldWords[kind]];
  });
  return said.length === 0 ? words.heldNothing : fill(words.held, { kinds: LISTS.format(said) });
}
