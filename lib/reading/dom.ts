/**
 * Looking at a page that may be hostile. A form with an input named "querySelectorAll", or an image with
 * that id, shadows the real method on the node; so every access here goes through the prototype.
 */

/** Every element below `root` that matches. */
export function all(root: ParentNode, selector: string): Element[] {
  return Array.from(method(root, 'querySelectorAll').call(root, selector));
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
  return Array.from(get(element, 'children'));
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
  for (const node of childNodes(element)) text += textOfNode(node);
  return text;
}

function textOfNode(node: ChildNode): string {
  if (nodeType(node) === TEXT) return textContent(node);
  if (!isElement(node)) return '';
  const tag = tagName(node);
  if (tag === 'img') return attribute(node, 'alt') ?? '';
  if (tag === 'br') return '\n';
  return tag === 'script' || tag === 'style' || tag === 'title' ? '' : textOf(node);
}

/** Whether words stand directly in the element, not only in elements inside it. */
export function hasOwnText(element: Element): boolean {
  return childNodes(element).some((node) => nodeType(node) === TEXT && textContent(node).trim() !== '');
}

/**
 * Whether a switch, checkbox or radio is on; null where the element has no such state. What the browser
 * holds (the property) comes before what the page once wrote (the attribute).
 */
export function isOn(control: Element): boolean | null {
  if (isInput(control)) return get(control, 'checked');
  const written = attribute(control, 'aria-checked') ?? attribute(control, 'aria-pressed');
  if (written === 'true') return true;
  return written === 'false' ? false : null;
}

/** What stands in a text field now; empty where the element is none. */
export function valueOf(field: Element): string {
  return isInput(field) ? get(field, 'value') : '';
}

export function byId(document: Document, id: string): Element | null {
  return method(document, 'getElementById').call(document, id);
}

export function rootOf(document: Document): Element | null {
  return get(document, 'documentElement');
}

const ELEMENT = 1;
const TEXT = 3;

function nodeType(node: Node): number {
  return get(node, 'nodeType');
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT;
}

function isInput(element: Element): element is HTMLInputElement {
  return matches(element, 'input, textarea');
}

function childNodes(element: Element): ChildNode[] {
  return Array.from(get(element, 'childNodes'));
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
