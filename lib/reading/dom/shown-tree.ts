/**
 * The tree that a person sees: an open root in place of its host's own children, and those where the root
 * has a slot for them. On a page without open roots it is the tree as it is written.
 */
import { hostOf, openRootOf, treeOf } from './open-roots';
import { attribute, get, isElement, isText, method, tagName } from './safe-access';

/** The first thing inside, the one after this, and what holds it. */
export type Steps<N extends Node> = { [Name in 'inside' | 'next' | 'above']: (node: N) => N | null };

const written: Steps<Node> = {
  inside: (node) => get(node, 'firstChild'),
  next: (node) => get(node, 'nextSibling'),
  above: (node) => get(node, 'parentNode'),
};
const shown: Steps<Node> = { inside: firstShown, next: nextShown, above: holderOf };
const writtenElements: Steps<Element> = {
  inside: (element) => get(element, 'firstElementChild'),
  next: (element) => get(element, 'nextElementSibling'),
  above: (element) => get(element, 'parentElement'),
};
const shownElements: Steps<Element> = {
  inside: (element) => elementFrom(firstShown(element)),
  next: (element) => elementFrom(nextShown(element)),
  above: holderOf,
};

/** How to step through a page that has open roots, or one that has none. */
export function steps(hasRoots: boolean): Steps<Node> {
  return hasRoots ? shown : written;
}

/** The same from element to element. */
export function elementSteps(hasRoots: boolean): Steps<Element> {
  return hasRoots ? shownElements : writtenElements;
}

/** What comes after `node` in `root`: inside it where `into` says so, else behind it. No recursion: a hostile page is deep. */
export function after<N extends Node>(node: N, root: N, into: boolean, by: Steps<N>): N | null {
  const inside = into ? by.inside(node) : null;
  if (inside) return inside;
  for (let at: N | null = node; at && at !== root; at = by.above(at)) {
    const next = by.next(at);
    if (next) return next;
  }
  return null;
}

/** What holds a node where it is shown: a slot, a host, or its parent. What no slot takes stays with its parent. */
export function holderOf(node: Node): Element | null {
  const above = get(node, 'parentNode');
  if (!above || !isElement(above)) return above && hostOf(above);
  return slotFor(node, above) ?? above;
}

/** What fills a slot from outside; empty if it is no slot of an open root, or nothing fills it. */
export function filling(slot: Element): Node[] {
  const host = tagName(slot) === 'slot' ? hostOf(treeOf(slot)) : null;
  const name = attribute(slot, 'name') ?? '';
  const found: Node[] = [];
  if (!host || slotOf(host, name) !== slot) return found;
  for (let node = get(host, 'firstChild'); node; node = get(node, 'nextSibling')) {
    if (slotNameOf(node) === name) found.push(node);
  }
  return found;
}

function firstShown(node: Node): Node | null {
  if (!isElement(node)) return get(node, 'firstChild');
  const root = openRootOf(node);
  return root ? get(root, 'firstChild') : (filling(node)[0] ?? get(node, 'firstChild'));
}

/** What fills a slot together with a node comes after it, whatever stands between them. */
function nextShown(node: Node): Node | null {
  const above = get(node, 'parentNode');
  const name = above && isElement(above) && openRootOf(above) ? slotNameOf(node) : null;
  let next: Node | null = get(node, 'nextSibling');
  if (name === null) return next;
  while (next && slotNameOf(next) !== name) next = get(next, 'nextSibling');
  return next;
}

function elementFrom(node: Node | null): Element | null {
  let at = node;
  while (at && !isElement(at)) at = nextShown(at);
  return at;
}

function slotFor(node: Node, host: Element): Element | null {
  const name = openRootOf(host) ? slotNameOf(node) : null;
  return name === null ? null : slotOf(host, name);
}

/** The first slot of that name in the root of `host`: others of the same name stay empty. */
function slotOf(host: Element, name: string): Element | null {
  const root = openRootOf(host);
  const slots = root ? Array.from(method(root, 'querySelectorAll').call(root, 'slot')) : [];
  return slots.find((slot) => (attribute(slot, 'name') ?? '') === name) ?? null;
}

/** Only elements and texts go into slots; those that ask for none go into the one without a name. */
function slotNameOf(node: Node): string | null {
  if (isText(node)) return '';
  return isElement(node) && tagName(node) !== 'template' ? (attribute(node, 'slot') ?? '') : null;
}
