/** Who is looking at Reddit, and whose profile an address leads to. */
import { all, attribute, first } from '../../reading/dom';
import type { Screen, Viewer } from '../../reading/page';

const PROFILE_PATH = /^\/u(?:ser)?\/([^/?#]+)$/iu;
const HANDLE = /^[\w-]{3,20}$/u;
const APP = 'shreddit-app';
/**
 * Parts of the page that are there for whoever is signed in and bear their name (2026-07). Links to profiles
 * do not tell: most of them are those of people who wrote something.
 */
const NAMES: readonly (readonly [string, string])[] = [
  ['after-login-toast-dispatcher', 'username'],
  ['rs-current-user', 'display-name'],
];
/** Reddit offers only owners to put one more link on a profile. */
const OWNERS_OFFER = '[noun="add_social_link"]';

/** The handle in "/user/handle", or null where the address is not a person's. */
export function handleIn(path: string): string | null {
  const handle = PROFILE_PATH.exec(path)?.[1] ?? '';
  // That address leads on to the profile of whoever is signed in.
  return HANDLE.test(handle) && handle !== 'me' ? handle : null;
}

export function viewerOn(page: Screen): Viewer | null {
  if (isSignedOut(page)) return null;
  const named = NAMES.flatMap(([element, name]) =>
    all(page.document, element).map((part) => attribute(part, name) ?? ''),
  ).filter((handle) => HANDLE.test(handle));
  const own = first(page.document, OWNERS_OFFER) && handleIn(page.path);
  const handles = new Map([...named, ...(own ? [own] : [])].map((handle) => [handle.toLowerCase(), handle]));
  const [handle] = handles.values();
  return handle && handles.size === 1 ? { handle } : null;
}

/** Reddit itself says whether anybody is signed in. */
export function isSignedOut({ document }: Screen): boolean {
  const app = first(document, APP);
  return app !== null && attribute(app, 'user-logged-in') === 'false';
}
