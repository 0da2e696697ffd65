/** The rows of Facebook's lists of people: links with a name that lead to somebody. */
import type { Person } from '../../observation';
import { cleanLine } from '../../text';
import {
  all,
  attribute,
  closest,
  contains,
  eachLink,
  elementAfter,
  first,
  hasOwnText,
  isBefore,
  linksIn,
  tagName,
  textContent,
  textOf,
} from '../../reading/dom';
import { followEnd } from '../../reading/list-end';
import { handleLinkedBy } from './addresses';

/** What holds a list: the panel of one's friends, or the part of a profile below its tabs. */
export const PANEL = '[role="navigation"]';
export const SECTION = '[data-pagelet^="ProfileAppSection"]';

/** Names of people are links in their rows; a heading of its own, behind people, begins suggestions. */
const HEADING = 'h1, h2, h3, [role="heading"]';
/** "12 mutual friends", in most languages. */
const IS_COUNT = /^\p{Nd}/u;
const SAYS = /[\p{L}\p{N}\p{S}]/u;

/** `root` may be a part of a list, such as rows that were added to it. */
export function rowsIn(root: Element): Element[] {
  const whole = closest(root, `${PANEL}, ${SECTION}`) ?? root;
  const rows = (tagName(root) === 'a' ? [root] : linksIn(root)).filter(isRow);
  if (rows.length === 0) return rows;
  if (whole === root || first(root, HEADING)) {
    const end = endOfList(whole);
    if (whole !== root)
      listEnd.pass(whole, root, end !== null && (isBefore(end, root) || contains(root, end)));
    return end ? rows.filter((row) => isBefore(row, end)) : rows;
  }
  return listEnd.isBehind(whole, root, rows) ? [] : rows;
}

const listEnd = followEnd((whole, part) => {
  const end = endOfList(whole);
  return end !== null && isBefore(end, part);
});

export function hasPeople(root: Element): boolean {
  return firstRowIn(root) !== null;
}

function firstRowIn(root: Element): Element | null {
  for (const link of eachLink(root)) if (isRow(link)) return link;
  return null;
}

/** A link around a picture alone leads to somebody too, but the row's other link names them. */
function isRow(link: Element): boolean {
  return handleLinkedBy(link) !== null && cleanLine(textContent(link)) !== '';
}

export function personIn(row: Element): Person | null {
  const handle = handleLinkedBy(row);
  return handle ? { handle, displayName: nameIn(row) } : null;
}

/**
 * The text that the picture's label repeats; where it repeats none, which of the two is the name is not sure.
 * One walk through the row: lists can be tens of thousands of rows long.
 */
function nameIn(row: Element): string {
  let label = '';
  const texts: string[] = [];
  let element: Element | null = row;
  while (element) {
    const isPicture = tagName(element) === 'svg';
    const isText = !isPicture && hasOwnText(element);
    if (isPicture) label ||= cleanLine(attribute(element, 'aria-label') ?? '');
    if (isText) texts.push(cleanLine(textOf(element)));
    if (label && texts.some((text) => isNameIn(text, label))) break;
    element = elementAfter(element, row, !isPicture && !isText);
  }
  const names = texts.filter(saysName);
  if (!label) return names[0] ?? '';
  return names.length === 0 ? label : (names.find((name) => isNameIn(name, label)) ?? '');
}

function isNameIn(text: string, label: string): boolean {
  return saysName(text) && label.includes(text);
}

function saysName(text: string): boolean {
  return SAYS.test(text) && !IS_COUNT.test(text);
}

/** The first heading behind a person that is not about one. */
function endOfList(whole: Element): Element | null {
  const start = firstRowIn(whole);
  const headings = start ? all(whole, HEADING) : [];
  const isEnd = (heading: Element) => start && isBefore(start, heading) && isHeadingOfOthers(heading);
  return headings.find(isEnd) ?? null;
}

function isHeadingOfOthers(heading: Element): boolean {
  return !closest(heading, 'a') && !first(heading, 'a');
}
