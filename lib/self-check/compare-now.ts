/**
 * Comparing every list at once, for whoever has no panel to keep going: commands, and tests. Names that are sealed are
 * compared by the worker that opened them alone.
 */
import { createNameMatcher } from '../matching/names/index';
import { resultOf } from '../matching/names/result-of';
import { isSealed } from '../roll/names-given';
import { schoolNamesOf, type SelfCheck } from './self-check';

export function compareNow(check: SelfCheck): SelfCheck {
  const { roll } = check;
  if (isSealed(roll)) return check;
  const matcher = createNameMatcher(roll, { schoolNames: schoolNamesOf(check) });
  const comparisons = check.lists.flatMap(({ reading }) => {
    if (reading.status !== 'found') return [];
    const { people } = reading.value;
    const list = matcher.list();
    list.add(people);
    return [{ roll, people, ...resultOf(list, roll) }];
  });
  return { ...check, comparisons };
}
