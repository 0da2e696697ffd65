/** Who is looking at Facebook, whose profile is on show, and whether the two are one. */
import { cleanLine } from '../../text';
import { all, first, textContent } from '../../reading/dom';
import { asText, embeddedObject, type JsonObject } from '../../reading/embedded';
import { isSameHandle, type Screen, type Viewer } from '../../reading/page';
import { placeLinkedBy, profileAt } from './addresses';

const SCRIPTS = 'script:not([src])';
/** Whoever is signed in has a number; "0" is nobody. */
const NUMBER = /^[1-9]\d*$/u;
/** The name in a profile's address stands beside its owner's number, in either order. */
const PAIRS =
  /"userVanity":"(?<name>[A-Za-z0-9.]+)","userID":"(?<id>\d+)"|"userID":"(?<id2>\d+)","userVanity":"(?<name2>[A-Za-z0-9.]+)"/gu;
/** What only one's own profile offers. Known in English alone. */
const OWN = '[aria-label="Edit profile" i], [aria-label="Edit cover photo" i]';
const TABS = '[data-pagelet="ProfileTabs"] a, [role="tablist"] a';

/** The account whose page this is, where it is known already. */
type MaybePage = Screen & { account?: Viewer | null };

export function mainOf({ document }: Screen): Element | null {
  return first(document, '[role="main"]') ?? first(document, 'main');
}

/** By number: the one name that every page has. */
export function viewerOn(page: Screen): Viewer | null {
  const data = userData(page);
  const handle = asText(data?.USER_ID) ?? '';
  if (!NUMBER.test(handle)) return null;
  const name = cleanLine(asText(data?.NAME) ?? '');
  return name ? { handle, displayName: name } : { handle };
}

export function isSignedOut(page: Screen): boolean {
  const data = userData(page);
  if (data) return viewerOn(page) === null;
  return first(page.document, 'input[name="pass"], input[type="password"]') !== null;
}

function userData({ document }: Screen): JsonObject | null {
  const isUser = (object: JsonObject) => typeof object.USER_ID === 'string';
  return embeddedObject(document, SCRIPTS, 'CurrentUserInitialData', isUser);
}

/** Whose profile the address says this is. The viewer's own is called by their number, whatever its address. */
export function ownerOf(page: MaybePage): string | null {
  const handle = profileAt(page.path)?.handle;
  return handle ? numberFor(page, handle) : null;
}

/**
 * The address changes before the page does: the tabs of the profile on show must be the owner's. Which of
 * its names they use does not matter.
 */
export function isOwnersProfile(page: MaybePage): boolean {
  const shown = handleOnShow(page);
  return shown !== null && isSameHandle(numberFor(page, shown), ownerOf(page));
}

/** Whose profile is on show, by the one handle in the addresses of its tabs. */
export function handleOnShow(page: Screen): string | null {
  const main = mainOf(page);
  const profiles = (main ? all(main, TABS) : []).map((tab) => profileAt(placeLinkedBy(tab)));
  const handles = new Set(profiles.flatMap((profile) => (profile?.section ? [profile.handle] : [])));
  const [handle] = handles;
  return handles.size === 1 ? (handle ?? null) : null;
}

function numberFor(page: MaybePage, handle: string): string | null {
  const viewer = viewerOn(page) ?? page.account ?? null;
  if (handle === 'me') return viewer?.handle ?? null;
  if (!viewer || isSameHandle(handle, viewer.handle)) return handle;
  return isNameOf(page, handle, viewer.handle) || isOwnOnShow(page, handle) ? viewer.handle : handle;
}

function isNameOf({ document }: Screen, name: string, id: string): boolean {
  return all(document, SCRIPTS).some((script) =>
    [...textContent(script).matchAll(PAIRS)].some(
      ({ groups }) => (groups?.id ?? groups?.id2) === id && isSameHandle(groups?.name ?? groups?.name2, name),
    ),
  );
}

function isOwnOnShow(page: Screen, handle: string): boolean {
  const main = mainOf(page);
  return main !== null && first(main, OWN) !== null && isSameHandle(handleOnShow(page), handle);
}
