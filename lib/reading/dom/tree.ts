/** Going from one element of a page to another, through open shadow roots as if they were part of it. */
import { hasOpenRoots, hostOf, isKnownToHaveOpenRoots, treeOf } from './open-roots';
import { get, method } from './safe-access';
import { after, elementSteps, holderOf } from './shown-tree';

const DISCONNECTED = 1;
const FOLLOWING = 4;

export function parent(element: Element): Element | null {
  return isKnownToHaveOpenRoots(element) ? holderOf(element) : get(element, 'parentElement');
}

export function nextElement(element: Element): Element | null {
  return get(element, 'nextElementSibling');
}

export function previousElement(element: Element): Element | null {
  return get(element, 'previousElementSibling');
}

export function children(element: Element): Element[] {
  const { inside, next } = elementSteps(hasOpenRoots(element));
  const found: Element[] = [];
  for (let child = inside(element); child; child = next(child)) found.push(child);
  return found;
}

/** The last of {@link children}; nothing else is touched where no open root is near. */
export function lastElement(element: Element): Element | null {
  return hasOpenRoots(element) ? (children(element).at(-1) ?? null) : get(element, 'lastElementChild');
}

export function contains(outer: Element, inner: Element): boolean {
  if (method(outer, 'contains').call(outer, inner)) return true;
  let at = isKnownToHaveOpenRoots(inner) ? holderOf(inner) : null;
  while (at && at !== outer) at = holderOf(at);
  return at !== null;
}

/** Whether `one` starts before `other` in the document. An open root comes before the children of its host. */
export function isBefore(one: Element, other: Element): boolean {
  const position = compare(one, other);
  if ((position & DISCONNECTED) === 0) return (position & FOLLOWING) !== 0;
  const others = withHosts(other);
  for (const at of withHosts(one)) {
    const beside = others.find((candidate) => treeOf(candidate) === treeOf(at));
    if (beside) return beside === at ? at === one : (compare(at, beside) & FOLLOWING) !== 0;
  }
  return false;
}

export function isConnected(element: Element): boolean {
  return get(element, 'isConnected');
}

/** The element that comes after this one in `root`: inside it where `into` says so, else behind it. */
export function elementAfter(element: Element, root: Element, into: boolean): Element | null {
  return after(element, root, into, elementSteps(isKnownToHaveOpenRoots(root)));
}

function compare(one: Element, other: Element): number {
  return method(one, 'compareDocumentPosition').call(one, other);
}

/** The element, the host of the root that it is in, the host of the one that this is in, and so on. */
function withHosts(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = hostOf(treeOf(at))) found.push(at);
  return found;
}
