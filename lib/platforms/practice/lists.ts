/** The practice network's lists of people. They grow as one scrolls, and the followers lose the rows far above. */
import type { Person, Relation } from '../../observation';
import { parseCount } from '../../reading/count';
import { attribute, below, first, textOf } from '../../reading/dom';
import type { ListReader, PageReader, Screen } from '../../reading/page';
import { cleanLine, MAX_TEXT } from '../../text';
import { handleIn, isLoaded, mainOf } from './viewer';

const ROW = '[data-testid="person-row"]';

export const peopleLists: readonly PageReader[] = [
  ownedList('followers'),
  ownedList('following'),
  listPage('close-friends', 'closeFriends', (path) => path === '/close-friends'),
  listPage('requests', 'requestsReceived', (path) => path === '/requests'),
  listPage('blocked', 'blocked', (path) => path === '/settings/blocked'),
];

/** Followers and following may be somebody else's; then the page shows no list, and says so. */
function ownedList(relation: 'followers' | 'following'): PageReader {
  const page = listPage(relation, relation, (path) => ownerOf(path, relation) !== null);
  return {
    ...page,
    isLoaded: (screen) =>
      page.isLoaded(screen) || (isLoaded(screen) && inMain(screen, 'list-hidden') !== null),
    owner: ({ path }) => ownerOf(path, relation),
  };
}

function listPage(id: string, relation: Relation, isHere: (path: string) => boolean): PageReader {
  const list: ListReader = {
    relation,
    container: (page) => inMain(page, 'people-list'),
    rows: (element) => below(element, ROW),
    person: personIn,
    total: totalOn,
  };
  return {
    id,
    seen: '2026-11',
    isHere: ({ path }) => isHere(path),
    isLoaded: (page) => isLoaded(page) && list.container(page) !== null,
    reads: {},
    list,
  };
}

function ownerOf(path: string, relation: 'followers' | 'following'): string | null {
  const ending = `/${relation}`;
  return path.endsWith(ending) ? handleIn(path.slice(0, -ending.length)) : null;
}

function inMain(page: Screen, testId: string): Element | null {
  const main = mainOf(page);
  return main && first(main, `[data-testid="${testId}"]`);
}

function personIn(row: Element): Person | null {
  const link = first(row, 'a[data-testid="person-name"]');
  const handle = link && handleIn(attribute(link, 'href'));
  if (!link || !handle) return null;
  const about = first(row, '[data-testid="person-bio"]');
  const bio = about ? cleanLine(textOf(about), MAX_TEXT) : '';
  return { handle, displayName: cleanLine(textOf(link)), ...(bio ? { bio } : {}) };
}

function totalOn(page: Screen): number | null {
  const count = inMain(page, 'list-total');
  return count && parseCount(cleanLine(textOf(count)));
}
