/** TikTok's lists of people: followers and following, in a popup over the profile. */
import type { Person } from '../../observation';
import { cleanLine } from '../../text';
import {
  all,
  attribute,
  below,
  closest,
  contains,
  elementAfter,
  isBefore,
  lines,
  linksIn,
  tagName,
} from '../../reading/dom';
import { followEnd, linksUpTo } from '../../reading/list-end';
import type { ListReader, PageReader } from '../../reading/page';
import { peopleIn, textsBetween } from '../../reading/rows';
import { countInData } from './page-data';
import { isOfNobody, lastTab, openList, POPUP, relationIn, type FollowRelation } from './popup';
import { handleIn, isHandle, isOnShow, pathOf } from './viewer';

const ROW = 'li';

export const peopleLists: readonly PageReader[] = [listInPopup('followers'), listInPopup('following')];

function listInPopup(relation: FollowRelation): PageReader {
  const list: ListReader = {
    relation,
    container: (page) => openList(page)?.popup ?? null,
    rows: rowsIn,
    person: personIn,
    isStill: (popup, page) => relationIn(popup, page) === relation,
    total: (page) => openList(page)?.total ?? countInData(page, relation),
  };
  return {
    id: relation,
    seen: '2026-05',
    isHere: (page) => handleIn(page.path) !== null && openList(page)?.relation === relation,
    isLoaded: (page) => {
      const open = isOnShow(page, handleIn(page.path)) ? openList(page) : null;
      return open !== null && (open.total === 0 || rowsIn(open.popup).some(isAboutSomebody));
    },
    owner: ({ path }) => handleIn(path),
    reads: {},
    list,
  };
}

/** The rows below `root`, itself among them; it may be a part of the list, such as rows that were added to it. */
function rowsIn(root: Element): Element[] {
  const popup = closest(root, POPUP) ?? root;
  const rows = below(root, ROW);
  if (rows.length === 0) return [];
  if (popup === root) return isOfNobody(popup) ? [] : above(firstWordsBelowTabs(popup), rows);
  if (!hasWordsBetween(root, rows)) return listEnd.isBehind(popup, root, rows) ? [] : rows;
  const end = firstWordsBelowTabs(popup, root);
  listEnd.pass(popup, root, end !== null);
  return isOfNobody(popup) ? [] : above(end, rows);
}

function above(end: Element | null, rows: Element[]): Element[] {
  return end ? rows.filter((row) => isBefore(row, end)) : rows;
}

function hasWordsBetween(root: Element, rows: readonly Element[]): boolean {
  return tagName(root) !== ROW && wordsBetween(root, linksIn(root), rows).length > 0;
}

const listEnd = followEnd((popup, part) => isOfNobody(popup) || firstWordsBelowTabs(popup, part) !== null);

/**
 * Where something else begins: at the first words below the tabs that are in no row, whatever they say. Looked
 * for above the end of a part only, where one is given: what comes behind it does not matter to it.
 */
function firstWordsBelowTabs(popup: Element, part?: Element): Element | null {
  const links = part ? linksUpTo(popup, part) : linksIn(popup);
  const rows = all(popup, ROW);
  const tab = lastTab(popup);
  const isBelow = (text: Element) =>
    (rows[0] && isBefore(rows[0], text)) || (tab && isBefore(tab, text) && !contains(tab, text));
  return wordsBetween(popup, links, rows, part).find(isBelow) ?? null;
}

function wordsBetween(
  root: Element,
  links: readonly Element[],
  rows: readonly Element[],
  until?: Element,
): Element[] {
  const people = peopleIn(root, links, personLinkedBy);
  return textsBetween(root, { rows: new Set(rows), people, apart: new Set() }, until);
}

function isAboutSomebody(row: Element): boolean {
  return personIn(row) !== null;
}

function personLinkedBy(link: Element): string | null {
  return handleIn(pathOf(link));
}

/** Picture and texts lead to the person; the texts are name and handle, and the handle is known by the address. */
function personIn(row: Element): Person | null {
  const handles = new Set<string>();
  const linked: string[] = [];
  let element: Element | null = row;
  while (element) {
    const isLink = tagName(element) === 'a';
    const linkedTo = isLink ? personLinkedBy(element) : null;
    if (linkedTo) {
      handles.add(linkedTo);
      linked.push(...lines(element));
    }
    element = elementAfter(element, row, !isLink);
  }
  const [handle] = handles;
  if (handles.size !== 1 || !handle) return null;
  const texts = (linked.length > 0 ? linked : lines(row, isButton)).map((text) => cleanLine(text));
  const displayName = texts.find((text) => text !== '' && !isHandle(text, handle)) ?? '';
  return { handle, displayName };
}

function isButton(element: Element): boolean {
  return tagName(element) === 'button' || attribute(element, 'role') === 'button';
}
