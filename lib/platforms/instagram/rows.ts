/** The rows of Instagram's lists of people: found by the links that show their own handle. */
import type { Person } from '../../observation';
import { cleanLine } from '../../text';
import {
  all,
  attribute,
  contains,
  eachLink,
  first,
  isBefore,
  isPressable,
  lines,
  linksIn,
  tagName,
  textContent,
  textOf,
} from '../../reading/dom';
import { linksUpTo } from '../../reading/list-end';
import { isOneRow, peopleIn, rowAround, textsBetween, withHolders, type PeopleIn } from '../../reading/rows';
import { handleIn, pathOf } from './viewer';

/** The first of them stands over the list. */
export const HEADING = '[role="heading"], h1, h2, h3';
/** Links, buttons, and texts that could be a name, and not much else. */
const PARTS = 'a, button, [role], span[dir]';
const FIELD = 'input:not([type="checkbox"]):not([type="radio"])';

export function hasPeople(root: Element): boolean {
  for (const link of eachLink(root)) if (showsItsHandle(link)) return true;
  return false;
}

type Rows = { rows: Element[]; between: Element[] };

/** The rows below `root`, and the texts that stand between them; as far as `until` where that is given. */
export function rowsIn(root: Element, until?: Element): Rows {
  const links = until ? linksUpTo(root, until) : linksIn(root);
  const shown = links.filter(showsItsHandle);
  const heading = first(root, HEADING);
  const isOver = heading && shown[0] && isBefore(heading, shown[0]);
  const apart = withHolders(root, [...(isOver ? [heading] : []), ...all(root, FIELD)]);
  return rowsAround(root, shown, peopleIn(root, links, personLinkedBy), apart, until);
}

/** The same of a part that was added to a list: it may be a row itself, and a heading in it stands over no list. */
export function partIn(root: Element): Rows {
  const links = linksIn(root);
  const shown = links.filter(showsItsHandle);
  const people = peopleIn(root, links, personLinkedBy);
  const isRow = shown[0] && isOneRow(root, people, shown[0]);
  return isRow ? { rows: [root], between: [] } : rowsAround(root, shown, people, new Set());
}

function rowsAround(
  root: Element,
  shown: readonly Element[],
  people: PeopleIn,
  apart: ReadonlySet<Element>,
  until?: Element,
): Rows {
  const rows = new Set(shown.map((link) => rowAround(link, root, people, apart)));
  return { rows: [...rows], between: textsBetween(root, { rows, people, apart }, until) };
}

/** Only what can say something is touched: lists can be tens of thousands of rows long. */
export function personIn(row: Element): Person | null {
  let handle: string | null = null;
  let displayName = '';
  let pressable: Element | null = null;
  for (const part of [row, ...all(row, PARTS)]) {
    if (pressable && contains(pressable, part)) continue;
    if (isPressable(part)) {
      pressable = part;
      handle ??= tagName(part) === 'a' ? personLinkedBy(part) : null;
    } else if (!displayName && isName(part)) displayName = cleanLine(textOf(part));
    if (handle && displayName) break;
  }
  return handle ? { handle, displayName: displayName || nameInOlderRow(row) } : null;
}

function personLinkedBy(link: Element): string | null {
  return handleIn(pathOf(link));
}

/** A picture's link leads to the person too, and is not enough: a row says whom it is about. */
function showsItsHandle(link: Element): boolean {
  const handle = personLinkedBy(link)?.toLowerCase();
  return handle !== undefined && cleanLine(textContent(link)).toLowerCase().startsWith(handle);
}

/** A name has something to say: dots and dashes between the parts of a row are marked up like one. */
function isName(element: Element): boolean {
  return tagName(element) === 'span' && attribute(element, 'dir') === 'auto' && SAYS.test(textOf(element));
}

/** Until 2023 no text of a row had a direction; the first beside the handle was the name. */
function nameInOlderRow(row: Element): string {
  if (first(row, '[dir]')) return '';
  return cleanLine(lines(row, isPressable).find((text) => SAYS.test(text)) ?? '');
}

const SAYS = /[\p{L}\p{N}\p{S}]/u;
