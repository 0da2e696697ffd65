/** Instagram's lists of people: followers and following over the profile, close friends and blocked in the settings. */
import type { Person, Relation } from '../../observation';
import { cleanLine } from '../../text';
import { parseCount } from '../../reading/count';
import {
  all,
  attribute,
  closest,
  contains,
  first,
  isBefore,
  isOn,
  nextElement,
  parent,
  previousElement,
  textOf,
} from '../../reading/dom';
import { english, isLabel } from '../../reading/labels';
import type { ListReader, PageReader, Screen } from '../../reading/page';
import { handleIn, mainOf } from './viewer';

const LIST_PATH = /^\/([A-Za-z0-9._]{1,30})\/(followers|following)$/u;
const HEADINGS = { followers: english('Followers'), following: english('Following') } as const;
const SUGGESTIONS = english('Suggested for you', 'Suggestions for you', 'Suggested');
const PERSON_LINK = 'a[href^="/"]';
const TICKBOX = 'input[type="checkbox"], [role="checkbox"]';

export const followerLists: readonly PageReader[] = [followerList('followers'), followerList('following')];
export const otherLists: readonly PageReader[] = [
  settingsList('close-friends', '/accounts/close_friends', 'closeFriends'),
  settingsList('blocked', '/accounts/blocked_accounts', 'blocked'),
];

/** Found by its address, or by the heading of the dialog where opening it leaves the address alone. */
function followerList(relation: 'followers' | 'following'): PageReader {
  const list: ListReader = {
    relation,
    container: (page) => listIn(dialogOf(page)),
    rows: rowsIn,
    person: personIn,
    total: (page) => countBeside(page, relation),
  };
  return {
    id: relation,
    seen: '2025-04',
    isHere: (page) => LIST_PATH.exec(page.path)?.[2] === relation || headingOf(page, relation),
    isLoaded: (page) => list.container(page) !== null || countBeside(page, relation) === 0,
    owner: ({ path }) => handleIn(`/${path.split('/')[1] ?? ''}`),
    reads: {},
    list: { ...list, container: (page) => list.container(page) ?? dialogOf(page) },
  };
}

function settingsList(id: string, path: string, relation: Relation): PageReader {
  return {
    id,
    seen: '2026-02',
    isHere: (page) => page.path === path,
    isLoaded: (page) => linksTo(mainOf(page)).length > 0,
    reads: {},
    list: { relation, container: mainOf, rows: chosenRowsIn, person: personIn, total: () => null },
  };
}

function dialogOf({ document }: Screen): Element | null {
  return all(document, '[role="dialog"]').find((dialog) => first(dialog, '[role="heading"]')) ?? null;
}

function headingOf(page: Screen, relation: 'followers' | 'following'): boolean {
  const dialog = handleIn(page.path) ? dialogOf(page) : null;
  const heading = dialog && first(dialog, '[role="heading"]');
  return heading !== null && isLabel(textOf(heading), HEADINGS[relation]);
}

/** The element whose children are the rows: suggestions stand in another one, below. */
function listIn(dialog: Element | null): Element | null {
  const link = dialog && linksTo(dialog)[0];
  const row = link && rowOf(link, dialog);
  return row ? (parent(row) ?? dialog) : null;
}

function rowsIn(container: Element): Element[] {
  const suggestions = all(container, 'span, h2, h3, h4, [role="heading"]').find((element) =>
    isLabel(textOf(element), SUGGESTIONS),
  );
  const rows = linksTo(container).map((link) => rowOf(link, container));
  return unique(rows).filter((row) => !suggestions || isBefore(row, suggestions));
}

/** Where each row can be ticked, the ticked ones are the list and the others are candidates for it. */
function chosenRowsIn(container: Element): Element[] {
  const rows = rowsIn(container);
  if (!rows.some((row) => first(row, TICKBOX))) return rows;
  return rows.filter((row) => all(row, TICKBOX).some((box) => isOn(box) === true));
}

/** Links that show the handle they lead to; a picture's link leads there too and is left out. */
function linksTo(root: Element | null): Element[] {
  if (!root) return [];
  return all(root, PERSON_LINK).filter((link) => {
    const handle = handleIn(attribute(link, 'href'));
    return handle !== null && cleanLine(textOf(link)).toLowerCase().startsWith(handle.toLowerCase());
  });
}

/** Climbs to the largest element that is about this person alone: its neighbours are about others. */
function rowOf(link: Element, container: Element): Element {
  const handle = handleIn(attribute(link, 'href'));
  let row = link;
  for (
    let around = parent(row);
    around && around !== container && contains(container, around);
    around = parent(row)
  ) {
    if (isAboutAnother(previousElement(row), handle) || isAboutAnother(nextElement(row), handle)) break;
    row = around;
  }
  return row;
}

function isAboutAnother(neighbour: Element | null, handle: string | null): boolean {
  const link =
    neighbour && (closest(neighbour, PERSON_LINK) === neighbour ? neighbour : first(neighbour, PERSON_LINK));
  const other = link && handleIn(attribute(link, 'href'));
  return !!other && other !== handle;
}

function personIn(row: Element): Person | null {
  const links = closest(row, PERSON_LINK) === row ? [row] : all(row, PERSON_LINK);
  const handle = links.map((link) => handleIn(attribute(link, 'href'))).find((found) => found !== null);
  if (!handle) return null;
  const name = all(row, 'span[dir="auto"]').find((span) => !closest(span, 'a, button, [role="button"]'));
  return { handle, displayName: name ? cleanLine(textOf(name)) : '' };
}

function countBeside({ document, path }: Screen, relation: Relation): number | null {
  const owner = path.split('/')[1] ?? '';
  const link = all(document, `header a[href$="/${relation}/"]`).find(
    (candidate) => attribute(candidate, 'href') === `/${owner}/${relation}/`,
  );
  return link ? countIn(link) : null;
}

/** The exact count stands in a title; without one, in the innermost text if that is not rounded. */
export function countIn(link: Element): number | null {
  const titled = first(link, '[title]');
  const exact = titled && parseCount(attribute(titled, 'title') ?? '');
  if (exact !== null) return exact;
  const counts = all(link, 'span').map((span) => parseCount(cleanLine(textOf(span))));
  return counts.find((count) => count !== null) ?? null;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
