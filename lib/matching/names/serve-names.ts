/** The worker's part: compares lists with one roll as they grow, and tells what it finds along the way. */
import { createNameMatcher, type FullNameMatcher, type ListComparison } from './index';
import type { FromNamesWorker, ToNamesWorker } from './worker-messages';

/** What was found so far is told this often, in milliseconds: putting it in order takes time too. */
const TELL_EVERY = 1500;

const FIRST = { displayName: 'First Somebody', handle: 'first.somebody_1' };

/** Gives a function that takes each message in turn. `now` gives the time in milliseconds, from any beginning. */
export function serveNames(
  tell: (message: FromNamesWorker) => void,
  now: () => number,
): (message: ToNamesWorker) => void {
  let matcher: FullNameMatcher | null = null;
  let lists = new Map<number, { comparison: ListComparison; done: number }>();
  let told = now();
  return (message) => {
    if (message.type === 'roll') {
      matcher = createNameMatcher(message.roll, { schoolNames: message.schoolNames });
      lists = new Map();
      // All that is known of names is read in now, before somebody waits for it.
      matcher.match([FIRST]);
      return;
    }
    if (!matcher) return;
    const { list, people, isLast } = message;
    const known = lists.get(list) ?? { comparison: matcher.list(), done: 0 };
    lists.set(list, known);
    known.comparison.add(people);
    known.done += people.length;
    const { comparison, done } = known;
    if (!isLast && now() - told < TELL_EVERY) return tell({ type: 'progress', list, done });
    tell({
      type: 'compared',
      list,
      done,
      matches: comparison.matches(),
      strangers: comparison.strangers(),
      families: comparison.families(),
    });
    told = now();
  };
}
