/** Which page of which server this is, who is looking, and what the page's data says of that account. */
import type { Audience } from '../../setting';
import { attribute, first } from '../../reading/dom';
import { asCount, type JsonObject } from '../../reading/embedded';
import { linksWithin } from '../../reading/links';
import { isSameHandle, type EmbeddedState, type Page, type Screen, type Viewer } from '../../reading/page';
import { isServer } from '../../server';
import { stateOf } from './state';

const ACCT = /^([a-z0-9_](?:[a-z0-9_.-]{0,60}[a-z0-9_])?)(?:@([a-z0-9.-]+\.[a-z0-9-]+))?$/iu;
const PERSON_PATH = /^\/@([^/?#]+)$/u;
/** Longer handles are not taken anywhere. */
const LONGEST = 100;
/** The page to which Mastodon sends whoever is not signed in; it carries no data. */
const SIGN_IN_PATH = '/auth/sign_in';
const SIGN_IN = 'form#new_user[action$="/auth/sign_in"] input[name="user[password]"]';

/**
 * The server and the address within it, "school.example/settings/privacy": here a page is told apart from another
 * server's too. Null where the page is not one of Mastodon's.
 */
export function pathOf(url: URL, document: Document): string | null {
  const { protocol, port, hostname, search } = url;
  if (protocol !== 'https:' || port !== '' || !isServer(hostname)) return null;
  const path = url.pathname.replace(/\/+$/u, '');
  if (!stateOf(document) && !(path === SIGN_IN_PATH && asksToSignIn(document))) return null;
  return hostname + path + (path === '/relationships' ? search : '');
}

export function serverOf({ path }: Screen): string {
  return path.split('/')[0] ?? '';
}

/** The address within the server. */
export function placeOf({ path }: Screen): string {
  return path.slice(path.indexOf('/') < 0 ? path.length : path.indexOf('/'));
}

/** Whose handle "name" or "name@server" is, as it is written on this server; null where it is none. */
export function handleOf(acct: string, server: string): string | null {
  const [, name, other] = ACCT.exec(acct) ?? [];
  const handle = name ? `${name}@${(other ?? server).toLowerCase()}` : '';
  return handle !== '' && handle.length <= LONGEST ? handle : null;
}

/** Whoever a link leads to, or an address within the server. */
export function handleAt(place: string, server: string): string | null {
  const acct = PERSON_PATH.exec(place)?.[1];
  return acct ? handleOf(acct, server) : null;
}

export function handleIn(link: Element, server: string): string | null {
  return handleAt(linksWithin(server)(link), server);
}

export function viewerOn(page: Screen): Viewer | null {
  const me = stateOf(page.document)?.me;
  const handle = me ? handleOf(me.name, serverOf(page)) : null;
  return handle ? { handle } : null;
}

/** The data of the account that the page speaks of, where it is the signed-in one. */
export function ownData(page: Page): JsonObject | null {
  const isOwn = isSameHandle(viewerOn(page)?.handle, page.account?.handle);
  return isOwn ? (stateOf(page.document)?.me?.account ?? null) : null;
}

export function isSignedOut({ document }: Screen): boolean {
  const state = stateOf(document);
  return state ? state.me === null : asksToSignIn(document);
}

export function embeddedIn(page: Page): EmbeddedState {
  const data = ownData(page);
  return data
    ? {
        ...of('profileLocked', data['locked']),
        ...of('suggestedToOthers', data['discoverable']),
        ...of('foundBySearchEngines', not(data['noindex'])),
        ...listAudience(data['hide_collections']),
      }
    : {};
}

/** A count of the own account; servers can be told to give none, which they write as -1. */
export function countOf(page: Page, name: 'followers_count' | 'following_count'): number | null {
  return asCount(ownData(page)?.[name]);
}

function of(kind: 'profileLocked' | 'suggestedToOthers' | 'foundBySearchEngines', value: unknown) {
  return typeof value === 'boolean' ? { [kind]: value } : {};
}

function not(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : null;
}

function listAudience(isHidden: unknown): { friendsListAudience?: Audience } {
  return typeof isHidden === 'boolean' ? { friendsListAudience: isHidden ? 'onlyMe' : 'everyone' } : {};
}

function asksToSignIn(document: Document): boolean {
  const holders = ['.logo-container', '.form-container'].map((holder) => first(document, holder));
  const password = first(document, SIGN_IN);
  return (
    password !== null && attribute(password, 'type') === 'password' && holders.every((one) => one !== null)
  );
}
