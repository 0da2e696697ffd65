/**
 * Finding elements by selector, in open shadow roots too. A selector is matched within one tree: what it
 * says of an element's surroundings ends at the root that the element is in.
 */
import { hasOpenRoots, hostOf, hostsIn, isKnownToHaveOpenRoots, openRootOf, treeOf } from './open-roots';
import { attribute, get, isDocument, isElement, isShadowRoot, method } from './safe-access';
import { filling, holderOf } from './shown-tree';

/** Every element below `root` that matches: those of its own tree first. */
export function all(root: ParentNode, selector: string): Element[] {
  const found = allInTree(root, selector);
  return hasOpenRoots(root)
    ? [...found, ...placesBelow(root).flatMap((place) => inPlace(place, selector))]
    : found;
}

export function first(root: ParentNode, selector: string): Element | null {
  const has = hasOpenRoots(root);
  const found = method(root, 'querySelector').call(root, selector);
  return found ?? (has ? (all(root, selector)[0] ?? null) : null);
}

/** Every link below `root`; quicker than {@link all}, for lists of tens of thousands. */
export function linksIn(root: Element): Element[] {
  if (hasOpenRoots(root)) return all(root, 'a');
  return Array.from(method(root, 'getElementsByTagName').call(root, 'a'));
}

/** The same one by one: whoever looks for the first of a kind need not go through tens of thousands. */
export function* eachLink(root: Element): Generator<Element, void> {
  if (hasOpenRoots(root)) return yield* all(root, 'a');
  const links = method(root, 'getElementsByTagName').call(root, 'a');
  for (let at = 0, link = links[at]; link; link = links[++at]) yield link;
  return undefined;
}

/** Whether there are more than so many elements below `root`; as quick with a million as with one more. */
export function hasMoreElements(root: Element, than: number): boolean {
  if (hasOpenRoots(root)) return all(root, '*').length > than;
  return method(root, 'getElementsByTagName').call(root, '*')[than] !== undefined;
}

/** The same as {@link all}, with `root` itself among them if it matches. */
export function below(root: Element, selector: string): Element[] {
  return matches(root, selector) ? [root, ...all(root, selector)] : all(root, selector);
}

export function matches(element: Element, selector: string): boolean {
  return method(element, 'matches').call(element, selector);
}

/** The nearest element, this one or above it, that matches. */
export function closest(element: Element, selector: string): Element | null {
  if (!isKnownToHaveOpenRoots(element)) return method(element, 'closest').call(element, selector);
  let at: Element | null = element;
  while (at && !matches(at, selector)) at = holderOf(at);
  return at;
}

export function byId(document: Document, id: string): Element | null {
  return method(document, 'getElementById').call(document, id);
}

/** What an element means by an id: what has it in the same root, else in the one around that, else in the document. */
export function byIdFrom(document: Document, element: Element, id: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(treeOf(at))) {
    const tree = treeOf(at);
    const found = isShadowRoot(tree) ? method(tree, 'getElementById').call(tree, id) : null;
    if (found) return found;
  }
  return byId(document, id);
}

/** The label that names `element` by its id: ids are unique within one tree alone. */
export function labelFor(element: Element): Element | null {
  const id = attribute(element, 'id');
  const tree = id ? treeOf(element) : null;
  const labels = tree && (isDocument(tree) || isShadowRoot(tree)) ? allInTree(tree, 'label[for]') : [];
  return labels.find((label) => attribute(label, 'for') === id) ?? null;
}

export function rootOf(document: Document): Element | null {
  return get(document, 'documentElement');
}

function allInTree(root: ParentNode, selector: string): Element[] {
  return Array.from(method(root, 'querySelectorAll').call(root, selector));
}

function inPlace(place: ParentNode, selector: string): Element[] {
  const found = allInTree(place, selector);
  return isElement(place) && matches(place, selector) ? [place, ...found] : found;
}

/** The other trees that are shown below `root`: open roots, and what fills the slots of its own tree. */
function placesBelow(root: ParentNode): ParentNode[] {
  const places: ParentNode[] = [];
  for (let at: ParentNode | undefined = root, next = 0; at; at = places[next++]) {
    places.push(...hostsIn(at).flatMap((host) => openRootOf(host) ?? []));
    // What fills the slots of a whole root stands below its host, and is looked through with that.
    const slots = isElement(at) && hostOf(treeOf(at)) ? inPlace(at, 'slot') : [];
    places.push(...slots.flatMap(filling).filter(isElement));
  }
  return places;
}
