/**
 * Looking at a page that may be hostile. A form with an input named "querySelectorAll", or an image with
 * that id, shadows the real method on the node; so every access here goes through the prototype.
 */

/** Every element below `root` that matches. */
export function all(root: ParentNode, selector: string): Element[] {
  return Array.from(method(root, 'querySelectorAll').call(root, selector));
}

/** Every link below `root`; quicker than {@link all}, for lists of tens of thousands. */
export function linksIn(root: Element): Element[] {
  return Array.from(method(root, 'getElementsByTagName').call(root, 'a'));
}

export function first(root: ParentNode, selector: string): Element | null {
  return method(root, 'querySelector').call(root, selector);
}

/** The same, with `root` itself among them if it matches. */
export function below(root: Element, selector: string): Element[] {
  return matches(root, selector) ? [root, ...all(root, selector)] : all(root, selector);
}

export function matches(element: Element, selector: string): boolean {
  return method(element, 'matches').call(element, selector);
}

/** The nearest element, this one or above it, that matches. */
export function closest(element: Element, selector: string): Element | null {
  return method(element, 'closest').call(element, selector);
}

export function attribute(element: Element, name: string): string | null {
  return method(element, 'getAttribute').call(element, name);
}

export function parent(element: Element): Element | null {
  return get(element, 'parentElement');
}

export function nextElement(element: Element): Element | null {
  return get(element, 'nextElementSibling');
}

export function previousElement(element: Element): Element | null {
  return get(element, 'previousElementSibling');
}

export function contains(outer: Element, inner: Element): boolean {
  return method(outer, 'contains').call(outer, inner);
}

/** Whether `one` starts before `other` in the document. */
export function isBefore(one: Element, other: Element): boolean {
  const FOLLOWING = 4;
  return (method(one, 'compareDocumentPosition').call(one, other) & FOLLOWING) !== 0;
}

export function isConnected(element: Element): boolean {
  return get(element, 'isConnected');
}

export function children(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = get(element, 'firstElementChild'); child; child = nextElement(child)) found.push(child);
  return found;
}

export function textContent(node: Node): string {
  return get(node, 'textContent') ?? '';
}

export function tagName(element: Element): string {
  return get(element, 'localName');
}

/** The text inside an element, with pictures of emoji given as the emoji they stand for. */
export function textOf(element: Element): string {
  let text = '';
  let node = get(element, 'firstChild');
  while (node) {
    const own = textOfNode(node);
    text += own ?? '';
    node = nodeAfter(node, element, own === null);
  }
  return text;
}

/** Whether words stand directly in the element, not only in elements inside it. */
export function hasOwnText(element: Element): boolean {
  for (let node = get(element, 'firstChild'); node; node = get(node, 'nextSibling')) {
    if (nodeType(node) === TEXT && textContent(node).trim() !== '') return true;
  }
  return false;
}

/**
 * The texts of the innermost elements, in order: titles, options, explanations. Nothing inside an element
 * that is `skipped` is among them.
 */
export function lines(root: Element, skipped?: (element: Element) => boolean): string[] {
  const found: string[] = [];
  let element: Element | null = root;
  while (element) {
    const isOut = isNeverShown(element) || skipped?.(element) === true;
    const isLine = !isOut && hasOwnText(element);
    if (isLine) found.push(textOf(element).trim());
    element = elementAfter(element, root, !isOut && !isLine);
  }
  return found;
}

/** The element that comes after this one in `root`: inside it where `into` says so, else behind it. */
export function elementAfter(element: Element, root: Element, into: boolean): Element | null {
  const inside = into ? get(element, 'firstElementChild') : null;
  if (inside) return inside;
  for (let at: Element | null = element; at && at !== root; at = parent(at)) {
    const next = nextElement(at);
    if (next) return next;
  }
  return null;
}

/**
 * Whether a switch, checkbox or radio is on; null where the element has no such state. What the person has
 * changed comes before what the page has written for screen readers, and that before how the page began: a
 * saved copy keeps all that is written, but may have lost what was changed.
 */
export function isOn(control: Element): boolean | null {
  const input = isInput(control) ? control : null;
  const held = input && get(input, 'checked');
  if (input && held !== get(input, 'defaultChecked')) return held;
  const written = attribute(control, 'aria-checked') ?? attribute(control, 'aria-pressed');
  if (written === 'true') return true;
  return written === 'false' ? false : held;
}

/** What stands in a text field now; empty where the element is none. */
export function valueOf(field: Element): string {
  return isInput(field) ? get(field, 'value') : '';
}

/** What the page itself has put into a text field, before anybody typed in it. */
export function valueAtFirst(field: Element): string {
  return isInput(field) ? get(field, 'defaultValue') : '';
}

/** Whether an element's text is never on show. */
export function isNeverShown(element: Element): boolean {
  return NEVER_SHOWN.has(tagName(element));
}

/** Links, buttons and tabs: what stands in them is there to be pressed. */
export function isPressable(element: Element): boolean {
  const tag = tagName(element);
  return tag === 'a' || tag === 'button' || PRESSABLE_ROLES.has(attribute(element, 'role'));
}

export function byId(document: Document, id: string): Element | null {
  return method(document, 'getElementById').call(document, id);
}

export function rootOf(document: Document): Element | null {
  return get(document, 'documentElement');
}

const PRESSABLE_ROLES: ReadonlySet<string | null> = new Set(['button', 'tab']);
const ELEMENT = 1;
const TEXT = 3;
/** `title` is an SVG picture's, which only a pointer that rests on it shows. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'title']);

function nodeType(node: Node): number {
  return get(node, 'nodeType');
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT;
}

function isInput(element: Element): element is HTMLInputElement {
  return matches(element, 'input, textarea');
}

/** What a node says by itself; null where what is inside it says it. */
function textOfNode(node: ChildNode): string | null {
  if (nodeType(node) === TEXT) return textContent(node);
  if (!isElement(node) || isNeverShown(node)) return '';
  const tag = tagName(node);
  if (tag === 'img') return attribute(node, 'alt') ?? '';
  return tag === 'br' ? '\n' : null;
}

/** Steps instead of recursion: a hostile page nests deeper than the stack is. */
function nodeAfter(node: ChildNode, root: Element, into: boolean): ChildNode | null {
  const inside = into ? get(node, 'firstChild') : null;
  if (inside) return inside;
  for (let at: Node | null = node; at && at !== root; at = get(at, 'parentNode')) {
    const next = get(at, 'nextSibling');
    if (next) return next;
  }
  return null;
}

function get<N extends Node, Name extends keyof N & string>(node: N, name: Name): N[Name] {
  return described(node, name)?.get?.call(node);
}

function method<N extends Node, Name extends keyof N & string>(node: N, name: Name): N[Name] {
  return described(node, name)?.value;
}

const descriptors = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** Looked up from the prototype on, never on the node itself, where a page may have put a name of its own. */
function described(node: Node, name: string): PropertyDescriptor | undefined {
  const prototype: object = Object.getPrototypeOf(node);
  let known = descriptors.get(prototype);
  if (!known) descriptors.set(prototype, (known = new Map()));
  if (!known.has(name)) known.set(name, find(prototype, name));
  return known.get(name);
}

function find(start: object, name: string): PropertyDescriptor | undefined {
  for (let prototype: object | null = start; prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
