/** The worker's part: compares lists with one roll as they grow, and tells what it finds along the way. */
import { countLeavers } from '../../roll/names-given';
import { asOfToday } from '../../roll/names-to-look-for';
import type { Pupil } from '../../roll/pupil';
import type { OpenedRoll } from '../../roll/sealed/seal';
import { createNameMatcher, type FullNameMatcher, type ListComparison } from './index';
import { resultOf } from './result-of';
import type { FromNamesWorker, ToNamesWorker } from './worker-messages';

/** What was found so far is told this often, in milliseconds: putting it in order takes time too. */
const TELL_EVERY = 1500;

const FIRST = { displayName: 'First Somebody', handle: 'first.somebody_1' };

type Opening = Extract<ToNamesWorker, { type: 'open' }>;
type Given = { roll: readonly Pupil[]; matcher: FullNameMatcher; lists: Map<number, List> };
type List = { comparison: ListComparison; done: number };

export type Around = {
  tell: (message: FromNamesWorker) => void;
  /** The time in milliseconds, from any beginning. */
  now: () => number;
  openRoll: (opening: Opening) => Promise<OpenedRoll>;
};

/** Gives a function that takes each message in turn. */
export function serveNames({ tell, now, openRoll }: Around): (message: ToNamesWorker) => void {
  let given: Given | null = null;
  let opened: readonly Pupil[] = [];
  let told = now();
  const begin = (roll: readonly Pupil[], schoolNames: readonly string[]) => {
    given = { roll, matcher: createNameMatcher(roll, { schoolNames }), lists: new Map() };
    // All that is known of names is read in now, before somebody waits for it.
    given.matcher.match([FIRST]);
    tell({ type: 'ready' });
  };
  const open = async (opening: Opening) => {
    const result = await openRoll(opening);
    if (!result.ok) return tell({ type: 'opening', opened: result });
    opened = asOfToday(result.pupils, opening.today);
    const names = { length: opened.length, leavers: countLeavers(opened) };
    return tell({ type: 'opening', opened: { ok: true, names } });
  };
  return (message) => {
    if (message.type === 'roll') return begin(message.roll, message.schoolNames);
    if (message.type === 'opened') return begin(opened, message.schoolNames);
    if (message.type === 'open') return void open(message);
    if (!given) return;
    const { list, people, isLast } = message;
    const known = given.lists.get(list) ?? { comparison: given.matcher.list(), done: 0 };
    given.lists.set(list, known);
    known.comparison.add(people);
    known.done += people.length;
    const { comparison, done } = known;
    if (!isLast && now() - told < TELL_EVERY) return tell({ type: 'progress', list, done });
    tell({ type: 'compared', list, done, result: resultOf(comparison, given.roll) });
    told = now();
  };
}
