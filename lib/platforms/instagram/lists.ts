/** Instagram's lists of followers and following: a dialog over the profile, or a page of their own in a narrow window. */
import { all, closest, first, isBefore, textOf } from '../../reading/dom';
import { isLabel } from '../../reading/labels';
import { followEnd } from '../../reading/list-end';
import { isSameHandle, type ListReader, type PageReader, type Screen } from '../../reading/page';
import { countOf, LIST_NAMES, type FollowRelation } from './counts';
import { HEADING, hasPeople, partIn, personIn, rowsIn } from './rows';
import { handleIn, mainOf, ownerOnShow } from './viewer';

const LIST_PATH = /^\/([A-Za-z0-9._]{1,30})\/(followers|following)$/u;
const OTHER = { followers: 'following', following: 'followers' } as const;
const DIALOG = '[role="dialog"], [aria-modal="true"]';

export const followerLists: readonly PageReader[] = [followerList('followers'), followerList('following')];

/** Found by its address, or by the heading of the dialog where opening it leaves the address alone. */
function followerList(relation: FollowRelation): PageReader {
  const list: ListReader = {
    relation,
    container: (page) => listOn(page, relation),
    rows: rowsBeforeSuggestions,
    person: personIn,
    isStill: (container, page) => isAtAddress(page, relation) || isHeaded(container, relation),
    total: (page) => countOf(page, ownerOf(page), relation),
  };
  return {
    id: relation,
    seen: '2025-04',
    isHere: (page) => isAtAddress(page, relation) || isOpenOverProfile(page, relation),
    isLoaded: (page) => {
      const shown = ownerOnShow(page);
      const around = shown === null || isSameHandle(shown, ownerOf(page)) ? listOn(page, relation) : null;
      return around !== null && (hasPeople(around) || countOf(page, ownerOf(page), relation) === 0);
    },
    owner: (page) => handleIn(`/${ownerOf(page)}`),
    reads: {},
    list,
  };
}

function ownerOf({ path }: Screen): string {
  return path.split('/')[1] ?? '';
}

function isAtAddress({ path }: Screen, relation: FollowRelation): boolean {
  return LIST_PATH.exec(path)?.[2] === relation;
}

function isOpenOverProfile(page: Screen, relation: FollowRelation): boolean {
  return handleIn(page.path) !== null && dialogsOn(page).some((dialog) => isHeaded(dialog, relation));
}

function dialogsOn({ document }: Screen): Element[] {
  return all(document, DIALOG);
}

/** By its heading, else the one with people in it: never the other list's, which stays for a moment when one changes. */
function listOn(page: Screen, relation: FollowRelation): Element | null {
  const dialogs = dialogsOn(page).filter((dialog) => !isHeaded(dialog, OTHER[relation]));
  return (
    dialogs.find((dialog) => isHeaded(dialog, relation)) ??
    dialogs.find(hasPeople) ??
    dialogs.find((dialog) => first(dialog, HEADING)) ??
    pageOf(page, relation)
  );
}

/** In a narrow window the list is the page, under a heading in the bar at its top. */
function pageOf(page: Screen, relation: FollowRelation): Element | null {
  const [heading] = all(page.document, 'header h1, main h1');
  const isList = heading && isLabel(textOf(heading), LIST_NAMES[relation]);
  return isList && !first(page.document, 'article') ? mainOf(page) : null;
}

function isHeaded(dialog: Element, relation: FollowRelation): boolean {
  const heading = first(dialog, HEADING);
  return heading !== null && isLabel(textOf(heading), LIST_NAMES[relation]);
}

/**
 * Suggestions follow the list under words of their own, and look the same. Those words are not known in
 * every language; so the list ends with the first words between rows, whatever they say. `root` may be a
 * part of the list, such as rows that were added to it.
 */
function rowsBeforeSuggestions(root: Element): Element[] {
  const whole = closest(root, DIALOG) ?? closest(root, 'main') ?? root;
  const rows = whole === root ? rowsIn(root) : partIn(root);
  if (whole === root) return above(firstOf(rows.between), rows.rows);
  if (rows.rows.length === 0) return [];
  if (rows.between.length === 0) return listEnd.isBehind(whole, root, rows.rows) ? [] : rows.rows;
  const end = endUpTo(whole, root);
  listEnd.pass(whole, root, end !== null);
  return above(end, rows.rows);
}

function above(end: Element | null, rows: Element[]): Element[] {
  return end ? rows.filter((row) => isBefore(row, end)) : rows;
}

/** Looked for above a part only: what comes behind it does not matter to it. */
function endUpTo(whole: Element, part: Element): Element | null {
  return firstOf(rowsIn(whole, part).between);
}

const listEnd = followEnd((whole, part) => endUpTo(whole, part) !== null);

/** A title that is not marked up as a heading stands over the list, not behind it. */
function firstOf(between: readonly Element[]): Element | null {
  const names = Object.values(LIST_NAMES);
  return between.find((element) => !names.some((labels) => isLabel(textOf(element), labels))) ?? null;
}
