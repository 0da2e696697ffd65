/** Who is looking at YouTube. */
import { all, attribute, first, textOf } from '../../reading/dom';
import { isSameHandle, type Screen, type Viewer } from '../../reading/page';
import { cleanLine } from '../../text';
import { dataOf, headerOn, type Header } from './channel';
import { handleInText } from './handle';

/** The account's menu is there as soon as it has been opened once. */
const HANDLE_IN_MENU = 'ytd-active-account-header-renderer #channel-handle';
const PICTURE_BUTTON = '#avatar-btn';
const SIGN_IN = 'ytd-masthead a[href^="https://accounts.google.com/ServiceLogin"]';
/** YouTube Studio is where one changes one's own channel; nobody is led there from somebody else's. */
const STUDIO = 'a[href^="https://studio.youtube.com/channel/"]';
const STUDIO_IN_GUIDE = `ytd-guide-entry-renderer ${STUDIO}`;
const STUDIO_IN_HEADER = `yt-flexible-actions-view-model ${STUDIO}`;
const SUBSCRIBE = 'yt-subscribe-button-view-model';
const ID_IN_STUDIO = /\/channel\/(UC[\w-]{22})/u;

/** The account that the menu names, or whose own channel is on show. Two different ones are none. */
export function viewerOn(page: Screen): Viewer | null {
  const header = headerOn(page);
  const own = header && isOwn(page.document, header) ? header.handle : null;
  const inMenu = handleInMenu(page.document);
  if (own && inMenu && !isSameHandle(own, inMenu)) return null;
  const handle = inMenu ?? own;
  return handle ? { handle } : null;
}

export function isSignedOut({ document }: Screen): boolean {
  return first(document, PICTURE_BUTTON) === null && first(document, SIGN_IN) !== null;
}

/** By the id in the list of links at the side, else by the buttons that only its owner has. */
function isOwn(document: Document, { element, handle }: Header): boolean {
  const own = idInGuide(document);
  const shown = dataOf(document, handle)?.id;
  if (own && shown) return own === shown;
  return first(element, STUDIO_IN_HEADER) !== null && first(element, SUBSCRIBE) === null;
}

function idInGuide(document: Document): string | null {
  const addresses = all(document, STUDIO_IN_GUIDE).map((link) => attribute(link, 'href') ?? '');
  const ids = new Set(addresses.map((address) => ID_IN_STUDIO.exec(address)?.[1] ?? null));
  const [id = null] = ids;
  return ids.size === 1 ? id : null;
}

function handleInMenu(document: Document): string | null {
  const element = first(document, HANDLE_IN_MENU);
  return element && handleInText(cleanLine(textOf(element)));
}
