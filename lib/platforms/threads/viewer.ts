/** Who is looking at Threads: what the page's own data says, and whom the menu leads to. */
import { all, closest, first } from '../../reading/dom';
import { asObject, asText, embeddedObject, type JsonObject } from '../../reading/embedded';
import { linksWithin } from '../../reading/links';
import { isSameHandle, type Screen, type Viewer } from '../../reading/page';
import { HOSTS } from './hosts';

const HANDLE_PATH = /^\/@([A-Za-z0-9._]{1,30})\/?(?:[?#].*)?$/u;
const PROFILE_TABS = /\/(?:replies|media|reposts)\/?$/u;
const MENU = 'nav a[href], [role="navigation"] a[href]';
const ABOUT_THE_PAGE = 'main, [role="main"], [role="dialog"]';

/** The path that a link leads to on Threads; any other address as it is. */
export const pathOf = linksWithin(...HOSTS);

/** The handle in "/@handle", or null where the address is not a person's. */
export function handleIn(path: string): string | null {
  return HANDLE_PATH.exec(path)?.[1] ?? null;
}

/** Whose profile an address leads to, whichever of its tabs is open. */
export function ownerOf({ path }: Screen): string | null {
  return handleIn(path.replace(PROFILE_TABS, ''));
}

/** The part of the page that is about the page, where it is marked as such. */
export function mainOf({ document }: Screen): Element | null {
  return first(document, 'main, [role="main"]') ?? first(document, 'body');
}

/** Nobody in particular where data and menu name two people: the data is as old as the page. */
export function viewerOn(page: Screen): Viewer | null {
  const inMenu = handlesInMenu(page);
  const inData = asText(viewerData(page)?.username);
  if (inData && (inMenu.length === 0 || inMenu.some((handle) => isSameHandle(handle, inData))))
    return { handle: inData };
  const [handle] = inMenu;
  return !inData && handle && inMenu.length === 1 ? { handle } : null;
}

/** Whether the page says that there is no viewer. */
export function isSignedOut(page: Screen): boolean {
  return handlesInMenu(page).length === 0 && sharedData(page)?.viewer === null;
}

/** The viewer in the page's data, with a handle and the id that other data knows them by. */
export function viewerData(page: Screen): JsonObject | null {
  return asObject(sharedData(page)?.viewer);
}

function sharedData({ document }: Screen): JsonObject | null {
  return embeddedObject(document, 'script[type="application/json"]', 'BarcelonaSharedData', (data) =>
    Object.hasOwn(data, 'viewer'),
  );
}

/** The menu leads to nobody's profile but the viewer's. */
function handlesInMenu({ document }: Screen): string[] {
  const links = all(document, MENU).filter((link) => !closest(link, ABOUT_THE_PAGE));
  const handles = links.flatMap((link) => handleIn(pathOf(link)) ?? []);
  return [...new Map(handles.map((handle) => [handle.toLowerCase(), handle])).values()];
}
