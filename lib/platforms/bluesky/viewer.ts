/** Who is looking at Bluesky, and which of the screens that it keeps is the one on show. */
import { all, closest, elementAfter, first, linksIn, matches } from '../../reading/dom';
import { linksWithin } from '../../reading/links';
import type { Screen, Viewer } from '../../reading/page';
import { HOSTS } from './hosts';

const PROFILE_PATH = /^\/profile\/([^/?#]+)$/u;
const HANDLE = /^(?=.{1,253}$)[\w-]+(?:\.[\w-]+)*$/u;
const ACCOUNT_ID = /^did:[a-z]{1,20}:[\w.:%-]{1,200}$/u;
const MENU = 'nav, [role="navigation"]';
const MAIN = 'main, [role="main"]';
const BUTTON = 'button, [role="button"]';
/** What stands in place of a page that asks for an account (2026-05). */
const SIGN_IN = '[data-testid="noSessionView"], [data-testid="signInButton"]';
/** Going on to another page leaves the one before where it was, out of sight. */
const OUT_OF_SIGHT = '[style*="display: none"], [style*="display:none"]';

/** The test ids of somebody's picture, and of what stands in for one. */
export const PICTURES: ReadonlySet<string> = new Set(['userAvatarImage', 'userAvatarFallback']);
export const PICTURE = [...PICTURES].map((id) => `[data-testid="${id}"]`).join(', ');

/** The path that a link leads to on Bluesky; any other address as it is. */
export const pathOf = linksWithin(...HOSTS);

/** What comes after "/profile/": a handle, or an account's id, by which links can name it too. */
export function nameIn(path: string): string | null {
  const name = PROFILE_PATH.exec(path)?.[1] ?? '';
  return HANDLE.test(name) || isAccountId(name) ? name : null;
}

export function isAccountId(name: string): boolean {
  return ACCOUNT_ID.test(name);
}

/** The handle in "/profile/handle", or null where the address is not a person's or does not tell the handle. */
export function handleIn(path: string): string | null {
  const name = nameIn(path);
  return name && !isAccountId(name) ? name : null;
}

/** The handle in a text that is nothing but "@handle", or null. */
export function handleInText(text: string): string | null {
  const handle = text.startsWith('@') ? text.slice(1) : '';
  return HANDLE.test(handle) ? handle : null;
}

/** Whoever's profile the menu leads to. */
export function viewerOn({ document }: Screen): Viewer | null {
  const links = menusOn(document).flatMap(linksIn);
  const handles = new Set(links.flatMap((link) => handleIn(pathOf(link)) ?? []));
  const [handle] = handles;
  return handle && handles.size === 1 ? { handle } : null;
}

/** Whether Bluesky offers to sign in: the menu has buttons then, and leads nowhere but home. */
export function isSignedOut(page: Screen): boolean {
  if (viewerOn(page)) return false;
  const offers = (menu: Element) =>
    first(menu, BUTTON) && linksIn(menu).every((link) => pathOf(link) === '/');
  return first(page.document, SIGN_IN) !== null || menusOn(page.document).some(offers);
}

/**
 * Whether the menu shows the person's picture. It comes with the account's own record; until then a wide
 * window has an empty place there. In a narrow one, whose menu does not lead to the settings, there is none.
 */
export function isAccountHere({ document }: Screen): boolean {
  const menus = menusOn(document);
  const isWide = menus.flatMap(linksIn).some((link) => pathOf(link) === '/settings');
  return !isWide || menus.some((menu) => first(menu, PICTURE) !== null);
}

/** The screen that was opened last, if it is on show. */
export function screenOn({ document }: Screen, testId: string): Element | null {
  return find(document, `[data-testid="${testId}"]`, OUT_OF_SIGHT).at(-1) ?? null;
}

export function onShow(document: Document, selector: string): Element[] {
  return all(document, selector).filter((element) => !closest(element, OUT_OF_SIGHT));
}

function menusOn(document: Document): Element[] {
  return find(document, MENU, MAIN);
}

function find(document: Document, selector: string, passedOver: string): Element[] {
  const body = first(document, 'body');
  return body ? findIn(body, selector, passedOver) : [];
}

/**
 * Looks neither into what is `passedOver` nor into what it has found: a list on show can be tens of thousands
 * of rows long, and none of them is a menu or a screen.
 */
function findIn(root: Element, selector: string, passedOver: string): Element[] {
  const found: Element[] = [];
  let element: Element | null = root;
  while (element) {
    const isFound = matches(element, selector);
    if (isFound) found.push(element);
    element = elementAfter(element, root, !isFound && !matches(element, passedOver));
  }
  return found;
}
