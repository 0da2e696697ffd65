/** Who is looking at TikTok, and whose profile is on show. */
import { cleanLine } from '../../text';
import { all, first, textOf } from '../../reading/dom';
import { asText } from '../../reading/embedded';
import { linksWithin } from '../../reading/links';
import { isSameHandle, type Screen, type Viewer } from '../../reading/page';
import { HOSTS } from './hosts';
import { signedIn } from './page-data';

const HANDLE_PATH = /^\/@([A-Za-z0-9._]{1,30})\/?(?:[?#].*)?$/u;
const MENU = 'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a';
/** Only one's own profile has it. */
const EDIT = '[data-e2e="edit-profile-entrance"], [data-e2e="edit-profile-button"]';
const LOG_IN = '[data-e2e="top-login-button"]';
const NAMES = ['[data-e2e="user-title"]', '[data-e2e="user-subtitle"]'];

/** The path that a link leads to on TikTok; any other address as it is. */
export const pathOf = linksWithin(...HOSTS);

/** The handle in "/@handle", or null where the address is not a person's profile. */
export function handleIn(path: string): string | null {
  return HANDLE_PATH.exec(path)?.[1] ?? null;
}

/** Whoever's menu this is; the page's data only where no menu shows it, for that is as old as the page. */
export function viewerOn(page: Screen): Viewer | null {
  const user = signedIn(page);
  const username = handleIn(`/@${asText(user?.uniqueId) ?? ''}`);
  const handle = handleInMenu(page) ?? handleOnOwnProfile(page) ?? username;
  if (!handle) return null;
  const name = isSameHandle(username, handle) ? cleanLine(asText(user?.nickName) ?? '') : '';
  return name ? { handle, displayName: name } : { handle };
}

/** That nobody is signed in has a sign of its own; that no account is found is none. */
export function isSignedOut(page: Screen): boolean {
  if (viewerOn(page)) return false;
  return first(page.document, LOG_IN) !== null || signedIn(page) === null;
}

/**
 * The texts above a profile's counts: one is the handle, the other the name. Which is which has been seen both
 * ways round, so the handle is known by the address.
 */
export function namesOnShow({ document }: Screen): string[] {
  const elements = NAMES.map((selector) => first(document, selector));
  return elements.flatMap((element) => (element ? [cleanLine(textOf(element))] : []));
}

/** The address changes before the page does: one of the names must be the owner's handle. */
export function isOnShow(page: Screen, owner: string | null): boolean {
  return namesOnShow(page).some((name) => isHandle(name, owner));
}

/** "@robin" and "robin" */
export function isHandle(text: string, handle: string | null): boolean {
  return isSameHandle(text.replace(/^@/u, ''), handle);
}

/** The menu can be there twice, for wide and for narrow windows. */
function handleInMenu({ document }: Screen): string | null {
  const handles = new Set(all(document, MENU).flatMap((link) => handleIn(pathOf(link)) ?? []));
  const [handle] = handles;
  return handles.size === 1 && handle ? handle : null;
}

function handleOnOwnProfile(page: Screen): string | null {
  const handle = handleIn(page.path);
  return first(page.document, EDIT) && isOnShow(page, handle) ? handle : null;
}
