/** Threads’ lists of followers and following: two tabs of a dialog over the profile. */
import { all, attribute, closest, first, isBefore, lines, matches } from '../../reading/dom';
import { isLabel } from '../../reading/labels';
import { followEnd } from '../../reading/list-end';
import { isSameHandle, type ListReader, type Page, type PageReader, type Screen } from '../../reading/page';
import { accountStateOf } from './account';
import { LIST_NAMES, namedCount, type FollowRelation } from './counts';
import { hasPeople, partIn, personIn, rowsIn } from './rows';
import { headerOf } from './header';
import { mainOf, ownerOf } from './viewer';

const DIALOG = '[role="dialog"]';
const OPEN_TAB = `${DIALOG} [role="tab"][aria-selected="true"]`;
const NOT_THE_PROFILE = `${DIALOG}, nav, [role="navigation"]`;

export const peopleLists: readonly PageReader[] = [listPage('followers'), listPage('following')];

/** Opening a list leaves the address alone, so it is found by the open tab's name. */
function listPage(relation: FollowRelation): PageReader {
  const list: ListReader = {
    relation,
    container: (page) => openTab(page, relation)?.dialog ?? null,
    rows: rowsBeforeOthers,
    person: personIn,
    isStill: (dialog) => {
      const tab = first(dialog, OPEN_TAB);
      return tab !== null && isNamed(tab, relation);
    },
    total: (page) => totalOf(page, relation),
  };
  return {
    id: relation,
    seen: '2025-05',
    isHere: (page) => ownerOf(page) !== null && openTab(page, relation) !== null,
    isLoaded: (page) => {
      const tab = openTab(page, relation);
      return (
        tab !== null && isOwnerOnShow(page) && (hasPeople(tab.dialog) || namedCount(tab.tab).count === 0)
      );
    },
    owner: ownerOf,
    reads: {},
    list,
  };
}

/** The tab that is open, if it is this list's, and the dialog that it is in. */
function openTab({ document }: Screen, relation: FollowRelation): { tab: Element; dialog: Element } | null {
  const open = all(document, OPEN_TAB).map((tab) => ({ tab, dialog: closest(tab, DIALOG) }));
  const others = new Set(open.filter(({ tab }) => !isNamed(tab, relation)).map(({ dialog }) => dialog));
  for (const { tab, dialog } of open) if (dialog && !others.has(dialog)) return { tab, dialog };
  return null;
}

function isNamed(tab: Element, relation: FollowRelation): boolean {
  const names = [attribute(tab, 'aria-label') ?? '', namedCount(tab).name];
  return names.some((name) => isLabel(name, LIST_NAMES[relation]));
}

/** The address changes before the page does: the profile behind the dialog must be the owner's. */
function isOwnerOnShow(page: Screen): boolean {
  const main = mainOf(page);
  const owner = ownerOf(page);
  const texts = main ? lines(main, (element) => matches(element, NOT_THE_PROFILE)) : [];
  return texts.some((text) => isSameHandle(text.replace(/^@/u, ''), owner));
}

/** On the tab, else on the profile behind it, else in the page's data. */
function totalOf(page: Page, relation: FollowRelation): number | null {
  const tab = openTab(page, relation)?.tab;
  const onTab = tab ? namedCount(tab).count : null;
  if (onTab !== null || relation === 'following') return onTab;
  const shown = headerOf(page, ownerOf(page) ?? '')?.followers?.count;
  return shown ?? accountStateOf(page).followersCount ?? null;
}

/**
 * Other people, such as suggestions, would follow under words of their own. Those words are not known; so
 * the list ends with the first words between rows, whatever they say. `root` may be a part of the list, such
 * as rows that were added to it.
 */
function rowsBeforeOthers(root: Element): Element[] {
  const whole = closest(root, DIALOG) ?? root;
  const rows = whole === root ? rowsIn(root) : partIn(root);
  if (whole === root) return above(rows.between[0] ?? null, rows.rows);
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
  return rowsIn(whole, part).between[0] ?? null;
}

const listEnd = followEnd((whole, part) => endUpTo(whole, part) !== null);
