/** X's lists of people: followers, following, blocked. */
import type { Person, Relation } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import { all, attribute, below, closest, contains, first, textOf } from '../../reading/dom';
import type { ListReader, PageReader, Page, Screen } from '../../reading/page';
import { countInData, handleIn, mainColumn } from './viewer';

const CELL = '[data-testid="UserCell"]';
const SIDEBAR = '[data-testid="sidebarColumn"], aside, [role="complementary"], li';

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
    isLoaded: (page) => isLoaded(page, relation),
    ...(owner ? { owner } : {}),
    reads: {},
    list,
  };
}

function ownerOf({ path }: Screen): string | null {
  return handleIn(`/${path.split('/')[1] ?? ''}`);
}

/** Rows are there, or the page says that there are none; and the tab that is open is this list's. */
function isLoaded(page: Screen, relation: Relation): boolean {
  const open = first(page.document, '[role="tab"][aria-selected="true"]');
  const isOpen = !open || relation === 'blocked' || (attribute(open, 'href') ?? '').endsWith(`/${relation}`);
  const container = containerOn(page);
  if (!isOpen || !container) return false;
  return rowsIn(container).length > 0 || first(container, '[data-testid="emptyState"]') !== null;
}

/**
 * The column that holds the list. A saved copy of the page loses that shape, because its cells are buttons
 * within buttons (2025-04); then the whole page is looked at, sidebar left out.
 */
function containerOn(page: Screen): Element | null {
  const body = first(page.document, 'body');
  const column = mainColumn(page);
  return column && body && rowsIn(body).every((row) => contains(column, row)) ? column : body;
}

/** Cells of the list; the sidebar has cells of the same kind for people it suggests. */
function rowsIn(root: Element): Element[] {
  return below(root, CELL).filter((cell) => !closest(cell, SIDEBAR));
}

function personIn(cell: Element): Person | null {
  const links = all(cell, 'a[href^="/"]');
  const handle = links.map((link) => handleIn(attribute(link, 'href'))).find((found) => found !== null);
  if (!handle) return null;
  const bio = bioIn(cell);
  return { handle, displayName: nameIn(links, handle), ...(bio ? { bio } : {}) };
}

/** Of the links to this person, the name's is the one with a text that is not the handle. */
function nameIn(links: readonly Element[], handle: string): string {
  const own = links.filter((link) => handleIn(attribute(link, 'href')) === handle);
  const texts = own.map((link) => cleanLine(textOf(link)));
  return texts.find((text) => text !== '' && text.toLowerCase() !== `@${handle.toLowerCase()}`) ?? '';
}

/** The text at the end of the cell; the other one of its kind explains the button and has an id for that. */
function bioIn(cell: Element): string {
  const texts = all(cell, 'div[dir="auto"]:not([id])').map((element) => cleanText(textOf(element)));
  return texts.at(-1) ?? '';
}

function totalOn(page: Page, relation: Relation): number | null {
  return relation === 'followers' || relation === 'following' ? countInData(page, relation) : null;
}
