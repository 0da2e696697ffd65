/** The rows of Threads’ lists of people: found by the links that show their own handle. */
import type { Person } from '../../observation';
import { cleanLine } from '../../text';
import {
  all,
  attribute,
  eachLink,
  elementAfter,
  hasOwnText,
  isBefore,
  isNeverShown,
  linksIn,
  tagName,
  textContent,
  textOf,
} from '../../reading/dom';
import { english, isLabel } from '../../reading/labels';
import { linksUpTo } from '../../reading/list-end';
import { isOneRow, peopleIn, rowAround, textsBetween, withHolders } from '../../reading/rows';
import { handleIn, pathOf } from './viewer';

/** What stands over a list and is no part of it: tabs, a title, a field to search in. */
const OVER = '[role="tab"], [role="heading"], h1, h2, h3, input:not([type="checkbox"])';
const NOTHING: ReadonlySet<Element> = new Set();
/** A button that has lost its role is still no name. */
const ON_BUTTONS = english('Follow', 'Follow back', 'Following', 'Requested', 'Remove', 'Unfollow');
/** Dots and dashes between the parts of a row are no name. */
const SAYS = /[\p{L}\p{N}\p{S}]/u;

export function hasPeople(root: Element): boolean {
  for (const link of eachLink(root)) if (showsItsHandle(link)) return true;
  return false;
}

/** The rows below `root`, and the texts that stand between them; as far as `until` where that is given. */
export function rowsIn(root: Element, until?: Element): { rows: Element[]; between: Element[] } {
  const links = tagName(root) === 'a' ? [root] : until ? linksUpTo(root, until) : linksIn(root);
  const shown = links.filter(showsItsHandle);
  const people = peopleIn(root, links, personLinkedBy);
  const over = all(root, OVER).filter((element) => shown[0] && isBefore(element, shown[0]));
  const apart = withHolders(root, over);
  const rows = new Set(shown.map((link) => rowAround(link, root, people, apart)));
  return { rows: [...rows], between: textsBetween(root, { rows, people, apart }, until) };
}

/**
 * The same of a part that was added to a list: it may be a row itself, and a heading in it stands over no list
 * but the next.
 */
export function partIn(root: Element): { rows: Element[]; between: Element[] } {
  const links = tagName(root) === 'a' ? [root] : linksIn(root);
  const shown = links.filter(showsItsHandle);
  const people = peopleIn(root, links, personLinkedBy);
  if (shown[0] && isOneRow(root, people, shown[0])) return { rows: [root], between: [] };
  const rows = new Set(shown.map((link) => rowAround(link, root, people, NOTHING)));
  return { rows: [...rows], between: textsBetween(root, { rows, people, apart: NOTHING }) };
}

/** One walk through the row: lists can be tens of thousands of rows long. */
export function personIn(row: Element): Person | null {
  let handle: string | null = null;
  const texts: string[] = [];
  let element: Element | null = row;
  while (element) {
    if (tagName(element) === 'a') handle ??= personLinkedBy(element);
    const isOut = isNeverShown(element) || isButton(element);
    const isText = !isOut && hasOwnText(element);
    if (isText) texts.push(cleanLine(textOf(element)));
    element = elementAfter(element, row, !isOut && !isText);
  }
  return handle ? { handle, displayName: nameAmong(texts, handle) } : null;
}

function personLinkedBy(link: Element): string | null {
  return handleIn(pathOf(link));
}

/** A picture's link leads to the person too, and is not enough: a row says whom it is about. */
function showsItsHandle(link: Element): boolean {
  const handle = personLinkedBy(link)?.toLowerCase();
  return handle !== undefined && cleanLine(textContent(link)).toLowerCase().startsWith(handle);
}

/** The only text besides the handle, or the first of them; a name may be the handle in capitals. */
function nameAmong(texts: readonly string[], handle: string): string {
  const isName = (text: string) =>
    SAYS.test(text) && text.replace(/^@/u, '') !== handle && !isLabel(text, ON_BUTTONS);
  return texts.find(isName) ?? '';
}

/** What is there to be pressed; a row may be a button too, around its person. */
function isButton(element: Element): boolean {
  const isOne = tagName(element) === 'button' || attribute(element, 'role') === 'button';
  return isOne && linksIn(element).length === 0;
}
