/** Whether what is added to a list still belongs to it, told from what it was added to: lists can be very long. */
import {
  contains,
  eachLink,
  elementAfter,
  hasOwnText,
  isBefore,
  lastElement,
  previousElement,
  textContent,
} from './dom';

/** So many elements are passed on the way from one part to the next, and so deep do parts lie in each other. */
const MOST_STEPS = 12;
const MOST_LEVELS = 5;
/** Rows are looked at again soon after they were added, if at all. */
const MOST_HELD = 2000;

export type ListEnd = {
  /** For a part with these rows that does not hold an end itself: see `pass`. */
  isBehind(whole: Element, part: Element, rows: readonly Element[]): boolean;
  /** To be told whether the list has ended with this part, or before it. Gives the same. */
  pass(whole: Element, part: Element, isBehind: boolean): boolean;
};

/**
 * Keeps where the part of each list stands that was looked at last. What directly follows it stands on the same
 * side of the list's end; and what stands before a row of the list is part of the list. So only the first of many
 * parts needs looking at everything above it, which is what `isEndBefore` does.
 */
export function followEnd(isEndBefore: (whole: Element, part: Element) => boolean): ListEnd {
  const known = new WeakMap<Element, { ends: Element[]; isBehind: boolean }>();
  const listed = new WeakSet<Element>();
  // A browser forgets what nobody holds of an element, and that it was in a set of this kind.
  let held: Element[] = [];
  const pass = (whole: Element, part: Element, isBehind: boolean) => {
    known.set(whole, { ends: endsOf(part), isBehind });
    return isBehind;
  };
  return {
    pass,
    isBehind: (whole, part, rows) => {
      const last = known.get(whole);
      const isNext = last !== undefined && isNextTo(whole, part, last.ends);
      const isBehind = isNext ? last.isBehind : !isBeforeOne(whole, part, listed) && isEndBefore(whole, part);
      if (!isBehind) for (const row of rows) listed.add(row);
      held.push(...rows);
      if (held.length > 2 * MOST_HELD) held = held.slice(-MOST_HELD);
      return pass(whole, part, isBehind);
    },
  };
}

/** The part, what stands at its end, and at the end of that: more can be added behind it at any depth. */
function endsOf(part: Element): Element[] {
  const ends: Element[] = [];
  let at: Element | null = part;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = lastElement(at)) ends.push(at);
  return ends;
}

/** Most parts stand side by side. */
function isNextTo(whole: Element, part: Element, ends: readonly Element[]): boolean {
  return previousElement(part) === ends[0] || ends.some((end) => follows(whole, part, end));
}

/** Whether nothing stands between the two but what is empty: lines, room. */
function follows(whole: Element, part: Element, last: Element): boolean {
  let at = elementAfter(last, whole, false);
  for (let step = 0; at && at !== part && step < MOST_STEPS; step++) {
    const isAround = contains(at, part);
    if (isAround ? hasOwnText(at) : textContent(at).trim() !== '') return false;
    at = elementAfter(at, whole, isAround);
  }
  return at === part;
}

function isBeforeOne(whole: Element, part: Element, rows: WeakSet<Element>): boolean {
  let at = elementAfter(part, whole, false);
  for (let step = 0; at && !rows.has(at) && step < MOST_STEPS; step++) at = elementAfter(at, whole, true);
  return at !== null && rows.has(at);
}

/** The links in `root` as far as `part`, those in it included. */
export function linksUpTo(root: Element, part: Element): Element[] {
  const links: Element[] = [];
  for (const link of eachLink(root)) {
    if (isBefore(part, link) && !contains(part, link)) break;
    links.push(link);
  }
  return links;
}
