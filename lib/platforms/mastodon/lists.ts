/** Mastodon's lists of people in the app: followers, following, requests to follow. */
import type { Relation } from '../../observation';
import { all, below, closest, isConnected, textOf } from '../../reading/dom';
import type { ListReader, Page, PageReader, Screen } from '../../reading/page';
import { cleanLine } from '../../text';
import { countOf, handleAt, handleIn, isSignedOut, placeOf, serverOf } from './viewer';

/** A link to somebody, around or beside the picture; rows out of sight have none. */
const LINK = 'a.account__display-name, a.detailed-status__display-name, h3 a[data-hover-card-account]';
/** What a row is. The top of the profile, in the list until 2026, can lead to an account that one has moved to. */
const ROW = 'article';
const FEED = '[role="feed"]';
const NOBODY = '.empty-column-indicator';
const LIST_PLACE = /^(\/@[^/]+)\/(followers|following)$/u;

export const peopleLists: readonly PageReader[] = [
  listOf('followers', 'followers_count'),
  listOf('following', 'following_count'),
  {
    id: 'follow-requests',
    seen: '2026-04',
    isHere: (page) => placeOf(page) === '/follow_requests',
    isLoaded: (page) => isSignedOut(page) || hasPeople(page) || nobodyOn(page) !== null,
    reads: {},
    list: listOn('requestsReceived', () => null),
  },
];

function listOf(
  relation: 'followers' | 'following',
  count: 'followers_count' | 'following_count',
): PageReader {
  return {
    id: relation,
    seen: '2026-04',
    isHere: (page) => LIST_PLACE.exec(placeOf(page))?.[2] === relation,
    isLoaded: (page) => hasPeople(page) || nobodyOn(page) !== null,
    owner: (page) => handleAt(LIST_PLACE.exec(placeOf(page))?.[1] ?? '', serverOf(page)),
    reads: {},
    list: listOn(relation, (page) => countOf(page, count)),
  };
}

function listOn(relation: Relation, total: (page: Page) => number | null): ListReader {
  return {
    relation,
    container: (page) => feedOn(page) ?? nobodyOn(page),
    rows: rowsIn,
    person: (link, page) => {
      const handle = page ? handleIn(link, serverOf(page)) : null;
      return handle ? { handle, displayName: nameIn(link) } : null;
    },
    total,
  };
}

function rowsIn(element: Element): Element[] {
  // A row that was emptied before we came to it has let go of its link.
  return below(element, LINK).filter((link) => closest(link, ROW) !== null || !isConnected(link));
}

/** Whoever has chosen no name is shown by the first part of the handle. */
export function nameIn(link: Element): string {
  const [name, ...more] = all(link, 'bdi');
  return name && more.length === 0 ? cleanLine(textOf(name)) : '';
}

/** With several columns on screen it is not told which is the list's. */
function feedOn({ document }: Screen): Element | null {
  const [feed, ...more] = all(document, FEED);
  return feed && more.length === 0 ? feed : null;
}

function hasPeople(page: Screen): boolean {
  const feed = feedOn(page);
  return feed !== null && rowsIn(feed).length > 0;
}

/** What stands in place of a list of nobody, in the list's own surroundings. */
function nobodyOn({ document }: Screen): Element | null {
  const [said, ...more] = all(document, NOBODY);
  return said && more.length === 0 ? closest(said, '.scrollable') : null;
}
