/** Who is looking at Instagram, and what the page's own data says about that account. */
import { cleanLine, cleanText } from '../../text';
import { all, attribute, closest, first, textOf } from '../../reading/dom';
import { asObject, asText, embeddedObject, type JsonObject } from '../../reading/embedded';
import { linksWithin } from '../../reading/links';
import { isSameHandle, type EmbeddedState, type Page, type Screen, type Viewer } from '../../reading/page';
import { HOSTS } from './hosts';

const HANDLE_PATH = /^\/([A-Za-z0-9._]{1,30})$/u;
/** First parts of addresses that are no handles. */
const RESERVED = new Set(
  'about,accounts,api,archive,challenge,developer,direct,emails,explore,language,legal,p,press,privacy,reel,reels,stories,terms,tv,web,your_activity'.split(
    ',',
  ),
);

/** The path that a link leads to on Instagram; any other address as it is. */
export const pathOf = linksWithin(...HOSTS);

/** The handle in "/handle/" or "/handle", or null where the address is not a person's. */
export function handleIn(path: string): string | null {
  const handle = HANDLE_PATH.exec(path.replace(/\/$/u, ''))?.[1] ?? null;
  return handle && !RESERVED.has(handle.toLowerCase()) ? handle : null;
}

/** The part of the page that is about the page, menus and dialogs left out. */
export function mainOf({ document }: Screen): Element | null {
  return first(document, 'main') ?? first(document, '[role="main"]') ?? first(document, 'body');
}

/** Whose profile is on show: by its own link to its followers (2025-04), else by its heading (2026-08). */
export function ownerOnShow({ document }: Screen): string | null {
  const link = first(document, 'header a[href$="/followers/"]');
  if (link) return handleIn(pathOf(link).replace(/\/followers\/$/u, ''));
  const heading = first(document, 'header h2');
  return heading && handleIn(`/${cleanLine(textOf(heading))}`);
}

/** Whoever's menu this is; the page's data only where no menu shows it, for that is as old as the page. */
export function viewerOn(page: Screen): Viewer | null {
  const data = viewerData(page);
  const username = asText(data?.username);
  const handle = handleOnOwnProfile(page) ?? handleInMenu(page, username);
  if (!handle) return null;
  const name = isSameHandle(username, handle) ? cleanLine(asText(data?.full_name) ?? '') : '';
  return name ? { handle, displayName: name } : { handle };
}

/** What the page's data says about `page.account`, and about nobody else. */
export function accountStateOf(page: Page): EmbeddedState {
  const data = dataOf(page);
  if (!data) return {};
  const link = asText(data.external_url);
  return {
    ...(typeof data.is_private === 'boolean' ? { accountPrivate: data.is_private } : {}),
    ...textState('displayName', data.full_name),
    ...textState('bio', data.biography),
    ...textState('category', data.category_name),
    ...(link ? { links: [cleanLine(link)] } : {}),
  };
}

/** The page's data, where it is of `page.account`. */
export function dataOf(page: Page): JsonObject | null {
  const data = viewerData(page);
  return isSameHandle(asText(data?.username), page.account?.handle) ? data : null;
}

function textState(kind: 'displayName' | 'bio' | 'category', value: unknown): EmbeddedState {
  const text = cleanText(asText(value) ?? '');
  return text ? { [kind]: text } : {};
}

function viewerData({ document }: Screen): JsonObject | null {
  const isViewer = (object: JsonObject) => typeof asObject(object.data)?.username === 'string';
  const found = embeddedObject(document, 'script[type="application/json"]', 'PolarisViewer', isViewer);
  return asObject(found?.data);
}

/** Only one's own profile offers to edit it. */
function handleOnOwnProfile(page: Screen): string | null {
  const shown = ownerOnShow(page);
  const handle = handleIn(page.path);
  return offersToEdit(page) && (shown === null || isSameHandle(shown, handle)) ? handle : null;
}

export function offersToEdit({ document }: Screen): boolean {
  return first(document, 'header a[href*="/accounts/edit"]') !== null;
}

/**
 * The menu's link to the own profile is the one with a profile picture outside page, dialogs and footer.
 * Where there is none, or several, only the page's data can say which.
 */
function handleInMenu({ document }: Screen, username: string | null): string | null {
  const handles = new Set<string>();
  for (const picture of all(document, 'a[href] img[alt]')) {
    const link = closest(picture, 'a');
    const handle = link && handleIn(pathOf(link));
    if (!handle || closest(link, 'main, [role="main"], [role="dialog"], footer, article')) continue;
    if (attribute(picture, 'alt')?.includes(handle)) handles.add(handle);
  }
  if (handles.size === 0) return username;
  const [handle] = handles.size === 1 ? handles : [...handles].filter((one) => isSameHandle(one, username));
  return handle ?? null;
}
