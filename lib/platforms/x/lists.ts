/** X's lists of people: followers, following, blocked. */
import type { Person, Relation } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import {
  all,
  attribute,
  below,
  children,
  closest,
  contains,
  elementAfter,
  first,
  isBefore,
  parent,
  tagName,
  textOf,
} from '../../reading/dom';
import { isSameHandle, type ListReader, type PageReader, type Page, type Screen } from '../../reading/page';
import { countInData, handleIn, mainColumn, pathOf } from './viewer';

const LIST_TAB = /\/(?:followers|following)$/u;
const CELL = '[data-testid="UserCell"]';
const SIDEBAR = '[data-testid="sidebarColumn"], aside, [role="complementary"], li';
/** Links, and blocks of text: the bio at the end of the cell, and one beside the button that explains it. */
const PARTS = 'a, div[dir="auto"]';
/** The list's own heading is of the first level; one below it begins another list, such as "Who to follow". */
const NEXT_HEADINGS = ['h2', 'h3'] as const;

export const peopleLists: readonly PageReader[] = [
  listPage('followers', (path) => path.endsWith('/followers'), ownerOf),
  listPage('following', (path) => path.endsWith('/following'), ownerOf),
  listPage('blocked', (path) => path === '/settings/blocked/all'),
];

function listPage(
  relation: 'followers' | 'following' | 'blocked',
  isHere: (path: string) => boolean,
  owner?: (page: Screen) => string | null,
): PageReader {
  const list: ListReader = {
    relation,
    container: containerOn,
    rows: rowsIn,
    person: personIn,
    total: (page) => totalOn(page, relation),
  };
  return {
    id: relation,
    seen: relation === 'blocked' ? '2025-07' : '2025-04',
    isHere: ({ path }) => isHere(path),
    isLoaded: (page) => isOpen(page, relation) && (hasCell(page.document) || isEmpty(page.document)),
    ...(owner ? { owner } : {}),
    reads: {},
    list,
  };
}

function ownerOf({ path }: Screen): string | null {
  return handleIn(`/${path.split('/')[1] ?? ''}`);
}

/** The address changes before the page does: where there are tabs, this list's must be the one that is open. */
function isOpen(page: Screen, relation: Relation): boolean {
  const tabs = all(page.document, 'a[role="tab"]').filter((tab) => LIST_TAB.test(pathOf(tab)));
  if (tabs.length === 0) return true;
  const open = tabs.filter((tab) => attribute(tab, 'aria-selected') === 'true');
  return (
    open.length > 0 && open.every((tab) => isSameHandle(pathOf(tab), `/${ownerOf(page) ?? ''}/${relation}`))
  );
}

function hasCell(root: ParentNode): boolean {
  const cell = first(root, CELL);
  return cell !== null && (isOutsideSidebar(cell) || all(root, CELL).some(isOutsideSidebar));
}

/** The page says that there is nobody. */
function isEmpty(root: ParentNode): boolean {
  return first(root, 'div[data-testid="emptyState"]') !== null;
}

/**
 * The column that holds the list. A saved copy of the page loses that shape, because its cells are buttons
 * within buttons (2025-04); then the whole page is looked at, sidebar left out.
 */
function containerOn(page: Screen): Element | null {
  const body = first(page.document, 'body');
  const column = mainColumn(page);
  if (!column || !body) return body;
  const isWhole = hasCell(column) || !hasCell(body);
  return isWhole && !hasCellBehind(column, body) ? column : body;
}

/** Goes through what comes after the column only: the column itself may hold tens of thousands of cells. */
function hasCellBehind(column: Element, body: Element): boolean {
  let part = elementAfter(column, body, false);
  while (part && !below(part, CELL).some(isOutsideSidebar)) part = elementAfter(part, body, false);
  return part !== null;
}

/**
 * Cells of the list; the sidebar has cells of the same kind for people it suggests. `root` may be a part of
 * the list, such as cells that were added to it.
 */
function rowsIn(root: Element): Element[] {
  const cells = cellsIn(root);
  const around = closest(root, 'section');
  if (cells.length === 0 || isEmpty(around ?? root)) return [];
  const sections = [...(around ? [around] : []), ...all(root, 'section')];
  const headings = sections.flatMap((section) => NEXT_HEADINGS.flatMap((level) => all(section, level)));
  const end = headings.find((heading) => isOutsideSidebar(heading) && !closest(heading, CELL));
  return end ? cells.filter((cell) => isBefore(cell, end)) : cells;
}

function cellsIn(root: Element): Element[] {
  const outside = new Map<Element, boolean>([[root, isOutsideSidebar(root)]]);
  const isOutside = (cell: Element) => {
    const way: Element[] = [];
    let at: Element | null = cell;
    for (; at && !outside.has(at) && !isSidebar(at); at = parent(at)) way.push(at);
    const found = at !== null && outside.get(at) === true;
    for (const element of way) outside.set(element, found);
    return found;
  };
  return below(root, CELL).filter(isOutside);
}

/** The same as matching {@link SIDEBAR}, quicker. */
function isSidebar(element: Element): boolean {
  const tag = tagName(element);
  if (tag === 'li' || tag === 'aside' || attribute(element, 'role') === 'complementary') return true;
  return attribute(element, 'data-testid') === 'sidebarColumn';
}

function isOutsideSidebar(element: Element): boolean {
  return !closest(element, SIDEBAR);
}

/**
 * A cell leads to its person by picture, name and handle; one mention in a bio is a single link. Only these parts
 * are touched: in a list of tens of thousands, what is touched is what the browser has to tidy up.
 */
function personIn(cell: Element): Person | null {
  const links: { handle: string; text: string }[] = [];
  let bio: Element | null = null;
  let last: Element | null = null;
  for (const part of all(cell, PARTS)) {
    const isLink = tagName(part) === 'a';
    if ((!isLink && attribute(part, 'id') !== null) || (last && contains(last, part))) continue;
    last = part;
    const handle = isLink ? handleIn(pathOf(part)) : null;
    if (handle) links.push({ handle, text: cleanLine(textOf(part)) });
    if (!isLink && !isBesideButton(part)) bio = part;
  }
  return personOf(links, bio);
}

function personOf(links: readonly { handle: string; text: string }[], bio: Element | null): Person | null {
  const handle = links[0]?.handle;
  const texts = links.filter((link) => link.handle === handle).map(({ text }) => text);
  if (!handle || new Set(texts).size < 2) return null;
  const displayName = texts.find((text) => text !== '' && !isSameHandle(text, `@${handle}`)) ?? '';
  const says = bio ? cleanText(textOf(bio)) : '';
  return { handle, displayName, ...(says ? { bio: says } : {}) };
}

function isBesideButton(element: Element): boolean {
  const around = parent(element);
  const beside = around ? children(around) : [];
  const isButton = (other: Element) => tagName(other) === 'button' || first(other, 'button') !== null;
  return beside.some((other) => first(other, 'a') === null && isButton(other));
}

function totalOn(page: Page, relation: Relation): number | null {
  return relation === 'followers' || relation === 'following' ? countInData(page, relation) : null;
}
