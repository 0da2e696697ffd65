/** Finding the rows of a list by the people they are about, where nothing else marks them as rows. */
import {
  contains,
  elementAfter,
  first,
  hasOwnText,
  isNeverShown,
  isPressable,
  lines,
  mayHaveTextBefore,
  parent,
  previousElement,
} from './dom';

/** A row has fewer parts than this. */
const MOST_PARTS = 20;
/** More links than this are not one person's. */
const MOST_LINKS = 8;
const SEVERAL = Symbol('several people');

/** Whom the links inside an element lead to: one person's handle, or several people. */
export type PeopleIn = Pick<ReadonlyMap<Element, string | typeof SEVERAL>, 'get' | 'has'>;

/** For every element of `root` that holds links to people: to whom. `handleOf` gives null for other links. */
export function peopleIn(
  root: Element,
  links: readonly Element[],
  handleOf: (link: Element) => string | null,
): PeopleIn {
  const linked = links.flatMap((link) => {
    const handle = handleOf(link);
    return handle ? [{ link, handle }] : [];
  });
  const isOfOne = linked.length <= MOST_LINKS && new Set(linked.map(({ handle }) => handle)).size === 1;
  if (isOfOne) return onePersonIn(root, linked);
  const people = new Map<Element, string | typeof SEVERAL>();
  for (const { link, handle } of linked) markWay(people, link, root, handle);
  return people;
}

/** The same for what holds one person's links alone, such as a row that was added: nothing around them is touched. */
function onePersonIn(root: Element, linked: readonly { link: Element; handle: string }[]): PeopleIn {
  const get = (element: Element) =>
    contains(root, element) ? linked.find(({ link }) => contains(element, link))?.handle : undefined;
  return { get, has: (element) => get(element) !== undefined };
}

function markWay(
  people: Map<Element, string | typeof SEVERAL>,
  link: Element,
  root: Element,
  handle: string,
): void {
  for (let at: Element | null = link; at; at = at === root ? null : parent(at)) {
    const known = people.get(at);
    // What is known here is known further up.
    if (known === SEVERAL || known === handle) return;
    people.set(at, known === undefined ? handle : SEVERAL);
  }
}

/**
 * The largest element around `link` that is about its person alone, holds nothing of what stands `apart`, and
 * does not begin with words: those are the heading of a list that has one person only.
 */
export function rowAround(
  link: Element,
  root: Element,
  people: PeopleIn,
  apart: ReadonlySet<Element>,
): Element {
  let row = link;
  for (let around = parent(row); around && around !== root; around = parent(around)) {
    if (people.get(around) === SEVERAL || apart.has(around) || followsWords(row)) break;
    row = around;
  }
  return row;
}

/**
 * Whether all of a part that was added to a list is one row, the part itself included: it is about one person
 * alone, whose link is `shown`, and nothing stands over that.
 */
export function isOneRow(part: Element, people: PeopleIn, shown: Element): boolean {
  if (typeof people.get(part) !== 'string' || hasOwnText(part)) return false;
  if (part !== shown && !mayHaveTextBefore(shown, part)) return true;
  let element = elementAfter(part, part, true);
  while (element && element !== shown) {
    const isAround = contains(element, shown);
    const isOut = isNeverShown(element) || (isPressable(element) && !isAround);
    if (!isOut && hasOwnText(element)) return false;
    element = elementAfter(element, part, !isOut);
  }
  return element === shown;
}

function followsWords(element: Element): boolean {
  let before = previousElement(element);
  for (let step = 0; before && step < MOST_PARTS; step++, before = previousElement(before)) {
    if (lines(before, isPressable).length > 0) return true;
  }
  return false;
}

/** The given elements with everything of `root` that holds them. */
export function withHolders(root: Element, elements: readonly Element[]): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    let at: Element | null = element;
    for (; at && !holders.has(at); at = at === root ? null : parent(at)) holders.add(at);
  }
  return holders;
}

/** What a list is made of: its rows, all the people around them, and the parts that have nothing to do with it. */
export type Rows = { rows: ReadonlySet<Element>; people: PeopleIn; apart: ReadonlySet<Element> };

/**
 * The elements with words of their own that are in no row, are about no person in particular, are nothing to
 * press, and do not stand `apart`: the headings between one list and the next. Those behind `until` are not
 * looked for.
 */
export function textsBetween(
  root: Element,
  { rows, people, apart }: Rows,
  until: Element | null = null,
): Element[] {
  const holders = withHolders(root, [...rows]);
  const isPart = (element: Element) => {
    if (holders.has(element)) return rows.has(element);
    if (apart.has(element) || people.has(element) || isNeverShown(element)) return true;
    // With a picture it is a row too, of somebody whom no link leads to.
    return isPressable(element) || first(element, 'img') !== null;
  };
  const found: Element[] = [];
  const end = until && elementAfter(until, root, false);
  let element = elementAfter(root, root, true);
  while (element && element !== end) {
    const isKnown = isPart(element);
    const isText = !isKnown && hasOwnText(element);
    if (isText) found.push(element);
    element = elementAfter(element, root, !isKnown && !isText);
  }
  return found;
}
