/** The rows of Bluesky's lists of people: one around every picture. */
import type { Person } from '../../observation';
import {
  attribute,
  below,
  contains,
  elementAfter,
  first,
  hasOwnText,
  isNeverShown,
  parent,
  tagName,
  textOf,
} from '../../reading/dom';
import { isSameHandle } from '../../reading/page';
import { peopleIn } from '../../reading/rows';
import { cleanLine, cleanText } from '../../text';
import { handleInText, isAccountId, nameIn as nameInPath, pathOf, PICTURE, PICTURES } from './viewer';

/** Stands in place of a handle whose domain no longer names the account. */
const NO_HANDLE = '⚠';
/** What somebody has written, as against what Bluesky says of them ("Follows you"). */
const WRITTEN = 'data-word-wrap';

export function hasPeople(root: Element): boolean {
  return first(root, PICTURE) !== null;
}

/**
 * The largest element around each picture that holds no other one. `root` may be a part of the list, such as
 * a row that was added to it. A saved copy takes links apart, because rows are links with links within; so
 * nothing is made of which link a text stands in.
 */
export function rowsIn(root: Element): Element[] {
  const pictures = below(root, PICTURE);
  const ids = new Map(pictures.map((picture, index) => [picture, String(index)]));
  const around = peopleIn(root, pictures, (picture) => ids.get(picture) ?? null);
  return pictures.map((picture) => {
    let row = picture;
    for (let outer = parent(row); outer && typeof around.get(outer) === 'string'; outer = parent(outer))
      row = outer;
    return row;
  });
}

type Text = { element: Element; text: string };
type Parts = { texts: Text[]; links: { name: string; label: string }[]; picture: Element | null };

/** Somebody is who the handle says, if a link beside it says so too. */
export function personIn(row: Element): Person | null {
  const { texts, links, picture } = partsOf(row);
  const handles = texts.map(({ text }) => handleOf(text, links));
  const at = handles.findIndex((handle) => handle !== null);
  const handle = handles[at];
  const shown = texts[at]?.element;
  const head = shown && picture && headAround(shown, picture);
  if (!handle || !head) return null;
  const bio = bioIn(texts.slice(at + 1), head, links);
  return { handle, displayName: nameIn(texts.slice(0, at + 1), head, handle), ...(bio ? { bio } : {}) };
}

/** One walk through the row: lists can be tens of thousands of rows long. */
function partsOf(row: Element): Parts {
  const parts: Parts = { texts: [], links: [], picture: null };
  let element: Element | null = row;
  while (element) {
    const isOut = isNeverShown(element) || isButton(element);
    const name = tagName(element) === 'a' ? nameInPath(pathOf(element)) : null;
    if (name) parts.links.push({ name, label: attribute(element, 'aria-label') ?? '' });
    if (isPicture(element)) parts.picture ??= element;
    const isText = !isOut && hasOwnText(element);
    if (isText) parts.texts.push({ element, text: cleanLine(textOf(element)) });
    element = elementAfter(element, row, !isOut && !isText);
  }
  return parts;
}

function isPicture(element: Element): boolean {
  return PICTURES.has(attribute(element, 'data-testid') ?? '');
}

function isButton(element: Element): boolean {
  return tagName(element) === 'button' || attribute(element, 'role') === 'button';
}

/** The handle that a text shows or, where it shows that there is none, the account's id. */
function handleOf(text: string, links: Parts['links']): string | null {
  const handle = handleInText(text);
  if (links.some(({ name }) => isSameHandle(name, handle))) return handle;
  const isWithout = text.startsWith(NO_HANDLE) && links.every(({ name }) => isAccountId(name));
  return isWithout ? (links[0]?.name ?? null) : null;
}

/** The top of the row: picture, name, handle and button. */
function headAround(handle: Element, picture: Element): Element | null {
  let head: Element | null = handle;
  while (head && !contains(head, picture)) head = parent(head);
  return head;
}

/** The name is the only text before the handle and stands directly beside it. Who has none is shown by the handle. */
function nameIn(upToHandle: readonly Text[], head: Element, handle: string): string {
  const [name, beside, ...more] = upToHandle.filter(({ element }) => contains(head, element));
  if (!name || !beside || more.length > 0 || parent(name.element) !== parent(beside.element)) return '';
  return isSameHandle(name.text, handle) ? '' : name.text;
}

/** Until 2025 a bio was not marked as written by somebody; rows of that time are labelled with the handle. */
function bioIn(afterHandle: readonly Text[], head: Element, links: Parts['links']): string {
  const behind = afterHandle.filter(({ element }) => !contains(head, element));
  const next = behind.findIndex(({ text }) => handleInText(text) !== null);
  const own = next < 0 ? behind : behind.slice(0, next);
  const isOlder = next < 0 && links.some(({ name, label }) => isSameHandle(name, label));
  const bio =
    own.find(({ element }) => attribute(element, WRITTEN) !== null) ?? (isOlder ? own.at(-1) : undefined);
  return bio ? cleanText(textOf(bio.element)) : '';
}
