/** Collects a list of people while the page adds rows to it and takes rows away, in slices too short to be felt. */
import type { Person } from '../observation';
import { addRows, type Seen } from './people';
import { hasMoreElements, isElement } from './dom';
import type { ListReader, Page } from './page';
import { queueParts } from './parts-queue';

/** Longest work in one go, in milliseconds: a slow computer must not feel it. */
const SLICE = 8;
/** People told of in one go. */
const MOST_PEOPLE = 500;
/** Lists with fewer elements than this are looked through again whenever they come to rest: rows may be filled in late. */
const SMALL = 5000;

export type FollowedList = { stop: () => void };

export type ListFollower = {
  tell: (added: readonly Person[]) => void;
  /** Whether the page still shows this list: its address and its rows can change one after the other. */
  isHere: () => boolean;
  /** People seen earlier who have still to be told of. */
  untold?: readonly Person[];
};

/**
 * Tells of everyone in `container` and of whoever is added to it, each once. `seen` is kept by the caller,
 * so that people whose rows the page has removed are still counted.
 */
export function followList(
  list: ListReader,
  container: Element,
  page: Page,
  seen: Seen,
  { tell, isHere, untold = [] }: ListFollower,
): FollowedList {
  const queue = queueParts(list);
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const work = () => {
    timer = undefined;
    if (!isHere()) queue.empty();
    const until = performance.now() + SLICE;
    const added = untold.slice(told, told + MOST_PEOPLE);
    told += added.length;
    while (!queue.isEmpty() && added.length < MOST_PEOPLE && performance.now() < until)
      added.push(...addRows(seen, list, queue.next(), page));
    if (added.length > 0) tell(added);
    if (!queue.isEmpty() || told < untold.length) schedule(0);
  };
  const schedule = (delay: number) => {
    if (!isStopped) timer ??= setTimeout(work, delay);
  };
  const observer = observeAdded(container, (parts) => {
    queue.add(parts);
    schedule(100);
  });
  const rest = setInterval(() => {
    if (queue.isEmpty() && !hasMoreElements(container, SMALL)) queue.add([container]);
    schedule(0);
  }, 1000);
  queue.add([container]);
  work();
  return {
    stop: () => {
      isStopped = true;
      observer.disconnect();
      clearInterval(rest);
      clearTimeout(timer);
    },
  };
}

function observeAdded(container: Element, tell: (parts: Element[]) => void): MutationObserver {
  const observer = new MutationObserver((records) =>
    tell(records.flatMap(({ addedNodes }) => Array.from(addedNodes).filter(isElement))),
  );
  observer.observe(container, { childList: true, subtree: true });
  return observer;
}
