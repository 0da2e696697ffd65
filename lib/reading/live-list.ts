/** Collects a list of people while the page adds rows to it and takes rows away, in slices too short to be felt. */
import type { Person } from '../observation';
import { addRows, type Seen } from './people';
import { all, isElement } from './dom';
import type { ListReader, Page } from './page';

/** Longest work in one go, in milliseconds: a slow computer must not feel it. */
const SLICE = 8;
/** Pages with fewer links than this are looked through again whenever they come to rest. */
const SMALL = 4000;

export type FollowedList = { stop: () => void };

export type ListFollower = {
  tell: (added: readonly Person[]) => void;
  /** Whether the page still shows this list: its address and its rows can change one after the other. */
  isHere: () => boolean;
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
  { tell, isHere }: ListFollower,
): FollowedList {
  const queue: Element[] = list.rows(container);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const work = () => {
    timer = undefined;
    if (!isHere()) queue.length = 0;
    const until = performance.now() + SLICE;
    const added: Person[] = [];
    while (queue.length > 0 && performance.now() < until)
      added.push(...addFrom(queue.splice(0, 20), list, page, seen));
    if (added.length > 0) tell(added);
    if (queue.length > 0) schedule(0);
  };
  const schedule = (delay: number) => {
    if (!isStopped) timer ??= setTimeout(work, delay);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) queue.push(...Array.from(addedNodes).filter(isElement));
    schedule(100);
  });
  observer.observe(container, { childList: true, subtree: true });
  const rest = setInterval(() => {
    if (queue.length === 0 && all(container, 'a').length < SMALL) queue.push(...list.rows(container));
    schedule(0);
  }, 1000);
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

/**
 * An element that was added may be a row or hold rows. It may have been removed again in the meantime, which
 * is no reason to miss whoever was in it.
 */
function addFrom(elements: readonly Element[], list: ListReader, page: Page, seen: Seen): Person[] {
  return elements.flatMap((element) => addRows(seen, list, list.rows(element), page));
}
