/** Mastodon's lists of followers and followed in the settings: forty people a page, the next page at an address of its own. */
import { all, attribute, below, closest, first, textOf } from '../../reading/dom';
import type { ListReader, PageReader, Screen } from '../../reading/page';
import { cleanLine } from '../../text';
import { nameIn } from './lists';
import { countOf, handleOf, placeOf, serverOf } from './viewer';

const BODY = '.batch-table__body';
const ROW = '.batch-table__row';
const LINK = 'a.account__display-name';
const HANDLE = '.display-name__account';
const NOBODY = '.nothing-here';
/** They leave people out, so that the page's end is not the list's. */
const FILTERS = ['status', 'activity', 'location', 'by_domain'];

export const relationshipPages: readonly PageReader[] = [
  pageOf('relationships-followers', 'followers', ['followed_by']),
  pageOf('relationships-following', 'following', ['', 'following']),
];

function pageOf(id: string, relation: 'followers' | 'following', asked: readonly string[]): PageReader {
  return {
    id,
    seen: '2026-04',
    isHere: (page) => isList(page) && asked.includes(query(page).get('relationship') ?? ''),
    isLoaded: (page) => {
      const body = bodyOf(page);
      return body !== null && (first(body, LINK) !== null || first(body, NOBODY) !== null);
    },
    reads: {},
    list: listOf(relation),
  };
}

function listOf(relation: 'followers' | 'following'): ListReader {
  const count = relation === 'followers' ? 'followers_count' : 'following_count';
  return {
    relation,
    container: bodyOf,
    rows: (element) => below(element, LINK).filter((link) => closest(link, ROW) !== null),
    person: (link, page) => {
      const handle = page ? handleIn(link, serverOf(page)) : null;
      return handle ? { handle, displayName: nameIn(link) } : null;
    },
    total: (page) => (FILTERS.some((name) => query(page).get(name)) ? null : countOf(page, count)),
    goesOn: (page) => !['', '1'].includes(query(page).get('page') ?? ''),
  };
}

function isList(page: Screen): boolean {
  return /^\/relationships(?:\?|$)/u.test(placeOf(page));
}

function query(page: Screen): URLSearchParams {
  return new URLSearchParams(placeOf(page).split('?')[1] ?? '');
}

function bodyOf({ document }: Screen): Element | null {
  const [body, ...more] = all(document, BODY);
  return body && more.length === 0 ? body : null;
}

/** The link leads to the person's own server, at any address; the handle stands under the name. */
function handleIn(link: Element, server: string): string | null {
  const [shown, ...more] = all(link, HANDLE);
  const text = shown && more.length === 0 ? cleanLine(textOf(shown)) : '';
  return text.startsWith('@') && attribute(link, 'href') !== null ? handleOf(text.slice(1), server) : null;
}
