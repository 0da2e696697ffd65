/** The texts of a page, as a person sees them. */
import { hasOpenRoots, isKnownToHaveOpenRoots } from './open-roots';
import { attribute, get, isElement, isText, method, tagName, textContent } from './safe-access';
import { after, elementSteps, steps } from './shown-tree';

/** `title` is an SVG picture's, which only a pointer that rests on it shows. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'title']);
/** What says something else than its text content, or nothing. */
const UNLIKE_TEXT = ['img', 'br', ...NEVER_SHOWN].join();
const PRESSABLE_ROLES: ReadonlySet<string | null> = new Set(['button', 'tab']);

/** The text inside an element, with pictures of emoji given as the emoji they stand for. */
export function textOf(element: Element): string {
  const hasRoots = hasOpenRoots(element);
  if (!hasRoots && isPlainText(element)) return textContent(element);
  const by = steps(hasRoots);
  let text = '';
  let node: Node | null = by.inside(element);
  while (node) {
    const own = textOfNode(node);
    text += own ?? '';
    node = after(node, element, own === null, by);
  }
  return text;
}

/**
 * Whether the browser can put the text of an element together: it does so without each part being touched, which
 * counts in a list of tens of thousands.
 */
function isPlainText(element: Element): boolean {
  const hasParts = get(element, 'firstElementChild') !== null;
  return !hasParts || method(element, 'querySelector').call(element, UNLIKE_TEXT) === null;
}

/**
 * Whether there may be words in `root` before `element`, which is inside it: false only where there are certainly
 * none. The browser finds that out without each part being touched.
 */
export function mayHaveTextBefore(element: Element, root: Element): boolean {
  const document = get(element, 'ownerDocument');
  if (!document || hasOpenRoots(root)) return true;
  const range = rangeOf(document);
  range.setStart(root, 0);
  range.setEndBefore(element);
  const has = range.toString().trim() !== '';
  range.setStart(document, 0);
  range.collapse(true);
  return has;
}

/** One for each page: the browser keeps every range right as the page changes, so many of them slow the page down. */
function rangeOf(document: Document): Range {
  const range = ranges.get(document) ?? method(document, 'createRange').call(document);
  ranges.set(document, range);
  return range;
}

const ranges = new WeakMap<Document, Range>();

/** Whether words stand directly in the element, not only in elements inside it. */
export function hasOwnText(element: Element): boolean {
  const { inside, next } = steps(isKnownToHaveOpenRoots(element));
  for (let node = inside(element); node; node = next(node)) {
    if (isText(node) && textContent(node).trim() !== '') return true;
  }
  return false;
}

/**
 * The texts of the innermost elements, in order: titles, options, explanations. Nothing inside an element
 * that is `skipped` is among them.
 */
export function lines(root: Element, skipped?: (element: Element) => boolean): string[] {
  const by = elementSteps(hasOpenRoots(root));
  const found: string[] = [];
  let element: Element | null = root;
  while (element) {
    const isOut: boolean = isNeverShown(element) || skipped?.(element) === true;
    const isLine: boolean = !isOut && hasOwnText(element);
    if (isLine) found.push(textOf(element).trim());
    element = after(element, root, !isOut && !isLine, by);
  }
  return found;
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

/** What a node says by itself; null where what is inside it says it. */
function textOfNode(node: Node): string | null {
  if (isText(node)) return textContent(node);
  if (!isElement(node) || isNeverShown(node)) return '';
  const tag = tagName(node);
  if (tag === 'img') return attribute(node, 'alt') ?? '';
  return tag === 'br' ? '\n' : null;
}
