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
  isConnected,
  lines,
  linksIn,
  tagName,
} from '../../reading/dom';
import type { ListReader, PageReader } from '../../reading/page';
import { peopleIn, textsBetween } from '../../reading/rows';
import { countInData } from './page-data';
import { isOfNobody, lastTab, openList, POPUP, type FollowRelation } from './popup';
import { handleIn, isHandle, isOnShow, pathOf } from './viewer';

const ROW = 'li';

export const peopleLists: readonly PageReader[] = [listInPopup('followers'), listInPopup('following')];

function listInPopup(relation: FollowRelation): PageReader {
  const list: ListReader = {
    relation,
    container: (page) => openList(page)?.popup ?? null,
    rows: rowsIn,
    person: personIn,
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
  const end = rows.length > 0 ? endOfList(popup) : null;
  if (end === popup) return [];
  return end ? rows.filter((row) => isBefore(row, end)) : rows;
}

/**
 * Where something else begins: at the first words below the tabs that are in no row, whatever they say. Of an
 * empty list nothing is a row, so it ends where the popup begins. Found anew only when there are more links or fewer.
 */
function endOfList(popup: Element): Element | null {
  const links = linksIn(popup);
  const known = ends.get(popup);
  const isStill = !known?.end || isConnected(known.end);
  if (known?.links === links.length && isStill) return known.end;
  const end = isOfNobody(popup) ? popup : firstWordsBelowTabs(popup, links);
  ends.set(popup, { links: links.length, end });
  return end;
}

const ends = new WeakMap<Element, { links: number; end: Element | null }>();

function firstWordsBelowTabs(popup: Element, links: readonly Element[]): Element | null {
  const rows = all(popup, ROW);
  const tab = lastTab(popup);
  const people = peopleIn(popup, links, personLinkedBy);
  const between = textsBetween(popup, { rows: new Set(rows), people, apart: new Set() });
  const isBelow = (text: Element) =>
    (rows[0] && isBefore(rows[0], text)) || (tab && isBefore(tab, text) && !contains(tab, text));
  return between.find(isBelow) ?? null;
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
