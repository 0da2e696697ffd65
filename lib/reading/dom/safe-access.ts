/**
 * Looking at a page that may be hostile. A form with an input named "querySelectorAll", or an image with
 * that id, shadows the real method on the node; so every access goes through the prototype.
 */

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** The value of a property, as the browser holds it. */
export function get<N extends Node, Name extends keyof N & string>(node: N, name: Name): N[Name] {
  return described(node, name)?.get?.call(node);
}

export function method<N extends Node, Name extends keyof N & string>(node: N, name: Name): N[Name] {
  return described(node, name)?.value;
}

export function isElement(node: Node): node is Element {
  return get(node, 'nodeType') === ELEMENT;
}

export function isText(node: Node): boolean {
  return get(node, 'nodeType') === TEXT;
}

export function isDocument(node: Node): node is Document {
  return get(node, 'nodeType') === DOCUMENT;
}

/** A shadow root, or another fragment, which has no host. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return get(node, 'nodeType') === FRAGMENT;
}

export function isTemplate(element: Element): element is HTMLTemplateElement {
  return tagName(element) === 'template';
}

export function tagName(element: Element): string {
  return get(element, 'localName');
}

export function attribute(element: Element, name: string): string | null {
  return method(element, 'getAttribute').call(element, name);
}

export function textContent(node: Node): string {
  return get(node, 'textContent') ?? '';
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
