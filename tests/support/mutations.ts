/**
 * Changes of a page such as platforms make without notice, each of which can be taken back: something is
 * gone, called otherwise, in another order, in another language, there twice, or wrapped once more.
 */

export type Undo = () => void;

export const MUTATIONS = ['remove', 'rename', 'reorder', 'translate', 'duplicate', 'wrap'] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** Numbers between 0 and 1 that are the same at every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

const MUTATE: Record<Mutation, (element: Element, random: () => number) => Undo | null> = {
  remove,
  rename,
  reorder,
  translate,
  duplicate,
  wrap,
};

/** Makes the change, where the element allows it; gives what takes it back. */
export function mutate(mutation: Mutation, element: Element, random: () => number): Undo | null {
  return MUTATE[mutation](element, random);
}

function remove(element: Element): Undo | null {
  const { parentNode, nextSibling } = element;
  element.remove();
  return () => parentNode?.insertBefore(element, nextSibling);
}

/** An attribute gets another name or, where it is one that names something, another value. */
function rename(element: Element, random: () => number): Undo | null {
  const attribute = pick(
    [...element.attributes].filter(({ name }) => !IS_THE_STATE.has(name)),
    random,
  );
  if (!attribute) return null;
  const { name, value } = attribute;
  if (NAMES_SOMETHING.has(name) && random() < 0.5) {
    element.setAttribute(name, otherWords(value));
    return () => element.setAttribute(name, value);
  }
  element.removeAttribute(name);
  element.setAttribute(`data-was-${name}`, value);
  return () => {
    element.removeAttribute(`data-was-${name}`);
    element.setAttribute(name, value);
  };
}

function reorder(element: Element, random: () => number): Undo | null {
  const before = [...element.childNodes];
  if (element.children.length < 2) return null;
  const moved = pick([...element.children], random);
  if (moved) element.insertBefore(moved, pick([...element.children], random) ?? null);
  return () => element.replaceChildren(...before);
}

function translate(element: Element, random: () => number): Undo | null {
  const texts = [...element.childNodes].filter(
    (node) => node.nodeType === 3 && HAS_WORDS.test(node.nodeValue ?? ''),
  );
  const node = pick(texts, random);
  const text = node?.nodeValue;
  if (!node || !text) return null;
  node.nodeValue = otherWords(text);
  return () => {
    node.nodeValue = text;
  };
}

function duplicate(element: Element): Undo | null {
  const copy = element.cloneNode(true);
  element.after(copy);
  return () => copy.parentNode?.removeChild(copy);
}

function wrap(element: Element, random: () => number): Undo | null {
  const around = element.ownerDocument.createElement(random() < 0.5 ? 'div' : 'span');
  element.replaceWith(around);
  around.append(element);
  return () => around.replaceWith(element);
}

function otherWords(text: string): string {
  return `ż${Array.from(text.trim()).toReversed().join('')}`;
}

const HAS_WORDS = /\p{L}/u;
/** Not a name for a state but the state itself. */
const IS_THE_STATE = new Set(['checked', 'value', 'selected']);
const NAMES_SOMETHING = new Set([
  'aria-label',
  'data-testid',
  'id',
  'role',
  'for',
  'name',
  'dir',
  'placeholder',
  'type',
]);
