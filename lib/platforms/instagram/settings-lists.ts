/** Instagram's lists of people in the settings: close friends and blocked accounts. */
import type { Person, Relation } from '../../observation';
import { cleanLine } from '../../text';
import { all, below, closest, contains, first, isBefore, isOn, parent, textOf } from '../../reading/dom';
import { english, isLabel } from '../../reading/labels';
import type { ListReader, PageReader } from '../../reading/page';
import { hasPeople, personIn, rowsIn } from './rows';
import { handleIn, mainOf } from './viewer';

const SUGGESTIONS = english('Suggested for you', 'Suggestions for you', 'Suggested');
const TICKBOX = 'input[type="checkbox"], [role="checkbox"]';
/** Pages that the app's own program draws (2024 to 2026) lead nowhere: their rows have texts and a sign. */
const TEXT = '[data-bloks-name="bk.components.Text"]';
const TICKED = '[data-bloks-name="ig.components.Icon"][style*="circle-check__filled"]';
const NOT_TICKED = '[data-bloks-name="ig.components.Icon"][style*="circle__outline"]';
const UNBLOCK = '[aria-label="Unblock"]';

/** The signs of which each row has one, and those that say that its person is on the list. */
type Signs = { every: string; chosen: string };

export const settingsLists: readonly PageReader[] = [
  settingsList('close-friends', '/accounts/close_friends', 'closeFriends', {
    every: `${TICKED}, ${NOT_TICKED}`,
    chosen: TICKED,
  }),
  settingsList('blocked', '/accounts/blocked_accounts', 'blocked', { every: UNBLOCK, chosen: UNBLOCK }),
];

function settingsList(id: string, path: string, relation: Relation, signs: Signs): PageReader {
  const list: ListReader = {
    relation,
    container: mainOf,
    rows: (root) => (first(root, TEXT) ? signedRowsIn(root, signs) : chosenRowsIn(root)),
    person: (row) => (first(row, TEXT) ? personNamedIn(row) : personIn(row)),
    total: () => null,
  };
  return {
    id,
    seen: '2026-02',
    isHere: (page) => page.path === path,
    isLoaded: (page) => {
      const main = mainOf(page);
      return main !== null && (hasPeople(main) || hasSignedRows(main, signs));
    },
    reads: {},
    list,
  };
}

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

function hasSignedRows(main: Element, signs: Signs): boolean {
  return all(main, signs.every).some((sign) => rowOf(sign, main, signs) !== null);
}

function signedRowsIn(root: Element, signs: Signs): Element[] {
  const rows = below(root, signs.chosen).map((sign) => rowOf(sign, root, signs));
  return rows.flatMap((row) => (row ? [row] : []));
}

/** The smallest surroundings of a sign that name somebody, if it is the only sign there. */
function rowOf(sign: Element, root: Element, signs: Signs): Element | null {
  let row = parent(sign);
  while (row && row !== root && !personNamedIn(row)) row = parent(row);
  return row && contains(root, row) && all(row, signs.every).length === 1 ? row : null;
}

/** The first text is the handle, the second the name. */
function personNamedIn(row: Element): Person | null {
  const texts = all(row, TEXT).filter((text) => !closest(text, UNBLOCK));
  const [handle = '', displayName = ''] = texts.map((text) => cleanLine(textOf(text)));
  return handleIn(`/${handle}`) ? { handle, displayName } : null;
}
