/** Comparing every list at once, for whoever has no panel to keep going: commands, and tests. */
import { createNameMatcher } from '../matching/names/index';
import { schoolNamesOf, type SelfCheck } from './self-check';

export function compareNow(check: SelfCheck): SelfCheck {
  const { roll } = check;
  const matcher = createNameMatcher(roll, { schoolNames: schoolNamesOf(check) });
  const comparisons = check.lists.flatMap(({ reading }) => {
    if (reading.status !== 'found') return [];
    const { people } = reading.value;
    const list = matcher.list();
    list.add(people);
    const families = list.families();
    return [{ roll, people, matches: list.matches(), strangers: list.strangers(), families }];
  });
  return { ...check, comparisons };
}
