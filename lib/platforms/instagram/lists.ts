/** Instagram's lists of people: followers and following over the profile, close friends and blocked in the settings. */
import type { Person, Relation } from '../../observation';
import { cleanLine } from '../../text';
import { parseCount } from '../../reading/count';
import {
  all,
  attribute,
  closest,
  elementAfter,
  first,
  isBefore,
  isOn,
  isPressable,
  linksIn,
  tagName,
  textContent,
  textOf,
} from '../../reading/dom';
import { english, isLabel } from '../../reading/labels';
import { isSameHandle, type ListReader, type PageReader, type Screen } from '../../reading/page';
import { peopleIn, rowAround, textsBetween, withHolders } from '../../reading/rows';
import { handleIn, mainOf, ownerOnShow } from './viewer';

const LIST_PATH = /^\/([A-Za-z0-9._]{1,30})\/(followers|following)$/u;
const HEADINGS = { followers: english('Followers'), following: english('Following') } as const;
const OTHER = { followers: 'following', following: 'followers' } as const;
const SUGGESTIONS = english('Suggested for you', 'Suggestions for you', 'Suggested');
const HEADING = '[role="heading"]';
const FIELD = 'input:not([type="checkbox"]):not([type="radio"])';
const TICKBOX = 'input[type="checkbox"], [role="checkbox"]';
const DIALOG = '[role="dialog"]';

export const followerLists: readonly PageReader[] = [followerList('followers'), followerList('following')];
export const otherLists: readonly PageReader[] = [
  settingsList('close-friends', '/accounts/close_friends', 'closeFriends'),
  settingsList('blocked', '/accounts/blocked_accounts', 'blocked'),
];

/** Found by its address, or by the heading of the dialog where opening it leaves the address alone. */
function followerList(relation: 'followers' | 'following'): PageReader {
  const owner = ({ path }: Screen) => handleIn(`/${path.split('/')[1] ?? ''}`);
  const list: ListReader = {
    relation,
    container: (page) => dialogOf(page, relation),
    rows: rowsBeforeSuggestions,
    person: personIn,
    total: (page) => countBeside(page, relation),
  };
  return {
    id: relation,
    seen: '2025-04',
    isHere: (page) => LIST_PATH.exec(page.path)?.[2] === relation || isOpenOverProfile(page, relation),
    isLoaded: (page) => {
      const shown = ownerOnShow(page);
      const dialog = shown === null || isSameHandle(shown, owner(page)) ? dialogOf(page, relation) : null;
      return dialog !== null && (hasPeople(dialog) || countBeside(page, relation) === 0);
    },
    owner,
    reads: {},
    list,
  };
}

function settingsList(id: string, path: string, relation: Relation): PageReader {
  return {
    id,
    seen: '2026-02',
    isHere: (page) => page.path === path,
    isLoaded: (page) => {
      const main = mainOf(page);
      return main !== null && hasPeople(main);
    },
    reads: {},
    list: { relation, container: mainOf, rows: chosenRowsIn, person: personIn, total: () => null },
  };
}

function isOpenOverProfile(page: Screen, relation: 'followers' | 'following'): boolean {
  const dialog = handleIn(page.path) ? dialogOf(page, relation) : null;
  return dialog !== null && isHeaded(dialog, relation);
}

/** By its heading, else the one with people in it: never the other list's, which stays for a moment when one changes. */
function dialogOf({ document }: Screen, relation: 'followers' | 'following'): Element | null {
  const dialogs = all(document, DIALOG).filter(
    (dialog) => first(dialog, HEADING) && !isHeaded(dialog, OTHER[relation]),
  );
  return (
    dialogs.find((dialog) => isHeaded(dialog, relation)) ?? dialogs.find(hasPeople) ?? dialogs[0] ?? null
  );
}

function isHeaded(dialog: Element, relation: 'followers' | 'following'): boolean {
  const heading = first(dialog, HEADING);
  return heading !== null && isLabel(textOf(heading), HEADINGS[relation]);
}

function hasPeople(root: Element): boolean {
  return linksIn(root).some(showsItsHandle);
}

/**
 * Suggestions follow the list under words of their own, and look the same. Those words are not known in
 * every language; so the list ends with the first words between rows, whatever they say. `root` may be a
 * part of the dialog, such as rows that were added to it.
 */
function rowsBeforeSuggestions(root: Element): Element[] {
  const dialog = closest(root, DIALOG) ?? root;
  const { rows, between } = rowsIn(root);
  const end = dialog === root ? (between[0] ?? null) : endOfList(dialog);
  return end ? rows.filter((row) => isBefore(row, end)) : rows;
}

/** Found anew only when there are more links or fewer: a long list grows by many small parts. */
function endOfList(dialog: Element): Element | null {
  const links = linksIn(dialog).length;
  const known = ends.get(dialog);
  if (known?.links === links) return known.end;
  const end = rowsIn(dialog).between[0] ?? null;
  ends.set(dialog, { links, end });
  return end;
}

const ends = new WeakMap<Element, { links: number; end: Element | null }>();

/**
 * Where rows can be ticked, the ticked ones are the list and the others are candidates for it. `root` may be
 * a part of the page, such as rows that were added to it.
 */
function chosenRowsIn(root: Element): Element[] {
  const { rows, between } = rowsIn(root);
  const end = between.find((element) => isLabel(textOf(element), SUGGESTIONS));
  const own = end ? rows.filter((row) => isBefore(row, end)) : rows;
  if (!first(closest(root, 'main') ?? root, TICKBOX)) return own;
  return own.filter((row) => all(row, TICKBOX).some((box) => isOn(box) === true));
}

function rowsIn(root: Element): { rows: Element[]; between: Element[] } {
  const links = linksIn(root);
  const people = peopleIn(root, links, personLinkedBy);
  const heading = first(root, HEADING);
  const apart = withHolders(root, [...(heading ? [heading] : []), ...all(root, FIELD)]);
  const rows = new Set(links.filter(showsItsHandle).map((link) => rowAround(link, root, people, apart)));
  return { rows: [...rows], between: textsBetween(root, { rows, people, apart }) };
}

function personLinkedBy(link: Element): string | null {
  return handleIn(attribute(link, 'href'));
}

/** A picture's link leads to the person too, and is not enough: a row says whom it is about. */
function showsItsHandle(link: Element): boolean {
  const handle = personLinkedBy(link)?.toLowerCase();
  return handle !== undefined && cleanLine(textContent(link)).toLowerCase().startsWith(handle);
}

/** One walk through the row: lists can be tens of thousands of rows long. */
function personIn(row: Element): Person | null {
  let handle: string | null = null;
  let displayName = '';
  let element: Element | null = row;
  while (element && !(handle && displayName)) {
    const isToPress = isPressable(element);
    if (isToPress) handle ??= tagName(element) === 'a' ? personLinkedBy(element) : null;
    else if (!displayName && isName(element)) displayName = cleanLine(textOf(element));
    element = elementAfter(element, row, !isToPress);
  }
  return handle ? { handle, displayName } : null;
}

/** A name has something to say: dots and dashes between the parts of a row are marked up like one. */
function isName(element: Element): boolean {
  return (
    tagName(element) === 'span' &&
    attribute(element, 'dir') === 'auto' &&
    /[\p{L}\p{N}\p{S}]/u.test(textOf(element))
  );
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
