/**
 * Open shadow roots: trees that an element shows in place of its own children. Most pages have none, and
 * are looked at without the cost of searching for them. A copy of a page can hold a root that nothing has
 * attached, as the template that it was written as.
 */
import { attribute, get, isDocument, isElement, isShadowRoot, isTemplate, method } from './safe-access';

const TEMPLATE = 'template[shadowrootmode="open"]';
const SHOW_ELEMENT = 1;
/** A page that is built of shadow roots has one long before this many elements. */
const MOST_LOOKED_AT = 50_000;

/** Whose root the content of a template is; unlike a root that is attached, it does not know. */
const hosts = new WeakMap<Node, Element>();

/** Which documents have open roots, and whether any has. */
type Looked = { hasAny: boolean; documents: WeakMap<Node, boolean> };
/** A symbol, because a page can put anything it likes under a name. */
const LOOKED = Symbol.for('before-the-bell: open roots');
declare global {
  interface Window {
    [LOOKED]?: Looked;
  }
}
/** A reader can be put into a page more than once: what one has seen, the next must know. */
const world: { [LOOKED]?: Looked } = typeof window === 'undefined' ? {} : window;
const looked = (world[LOOKED] ??= { hasAny: false, documents: new WeakMap() });

/** Whether the page that `node` is on has open roots. */
export function hasOpenRoots(node: Node): boolean {
  const document = get(node, 'ownerDocument') ?? node;
  return looked.documents.get(document) ?? lookForOpenRoots(document);
}

/** The same for single steps, of which there are many: a page that nobody has looked at is taken to have none. */
export function isKnownToHaveOpenRoots(node: Node): boolean {
  return looked.hasAny && hasOpenRoots(node);
}

/** To be called when a reading begins: a page may get its first open root at any moment. */
export function lookForOpenRoots(document: Node): boolean {
  return setHas(document, looked.documents.get(document) === true || hasRootBelow(document));
}

function setHas(document: Node, has: boolean): boolean {
  looked.documents.set(document, has);
  looked.hasAny ||= has;
  return has;
}

/** The tree that an element shows instead of its children, or null. */
export function openRootOf(element: Element): DocumentFragment | null {
  return get(element, 'shadowRoot') ?? rootInTemplate(element);
}

/** Whose open root this is; null for any other node. */
export function hostOf(root: Node): Element | null {
  return isShadowRoot(root) ? (hosts.get(root) ?? get(root, 'host') ?? null) : null;
}

/** The top of the tree that a node is in: a document or a root. */
export function treeOf(node: Node): Node {
  return method(node, 'getRootNode').call(node);
}

/** The elements with an open root in the tree of `top`, itself among them; roots within roots are not looked at. */
export function hostsIn(top: Node): Element[] {
  const found: Element[] = [];
  everyElement(top, (element) => {
    if (openRootOf(element)) found.push(element);
  });
  return found;
}

function hasRootBelow(document: Node): boolean {
  let left = MOST_LOOKED_AT;
  let has = false;
  everyElement(document, (element) => {
    has = get(element, 'shadowRoot') !== null;
    return has || left-- === 0;
  });
  return has || (isDocument(document) && method(document, 'querySelector').call(document, TEMPLATE) !== null);
}

/** Until told by something truthy that it is enough. */
function everyElement(top: Node, isEnough: (element: Element) => unknown): void {
  if (isElement(top) && isEnough(top)) return;
  const document = isDocument(top) ? top : get(top, 'ownerDocument');
  const walker = document && method(document, 'createTreeWalker').call(document, top, SHOW_ELEMENT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (isElement(node) && isEnough(node)) return;
  }
}

/** Such a template comes before whatever else is in the element. */
function rootInTemplate(element: Element): DocumentFragment | null {
  const child = get(element, 'firstElementChild');
  if (!child || !isTemplate(child) || attribute(child, 'shadowrootmode') !== 'open') return null;
  const content = get(child, 'content');
  const document = get(content, 'ownerDocument');
  if (document) setHas(document, true);
  hosts.set(content, element);
  return content;
}
