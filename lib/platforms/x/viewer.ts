/** Who is looking at X, and what the page's own data says about that account. */
import type { Audience } from '../../setting';
import { all, attribute, first } from '../../reading/dom';
import { asCount, asObject, asText, embeddedObject, type JsonObject } from '../../reading/embedded';
import { linksWithin } from '../../reading/links';
import { isSameHandle, type EmbeddedState, type Page, type Screen, type Viewer } from '../../reading/page';
import { cleanLine } from '../../text';
import { HOSTS } from './hosts';

const HANDLE_PATH = /^\/([A-Za-z0-9_]{1,20})$/u;
/** First parts of addresses that are no handles. */
const RESERVED = new Set(
  'about,account,compose,download,explore,hashtag,home,i,intent,jobs,login,logout,messages,notifications,privacy,search,settings,share,signup,tos'.split(
    ',',
  ),
);

/** X's codes for an audience. "verified" lets in strangers who pay for a badge, so it counts as everyone. */
const AUDIENCES: ReadonlyMap<unknown, Audience> = new Map([
  ['following', 'friends'],
  ['verified', 'everyone'],
  ['all', 'everyone'],
]);
/** Tagging alone can be switched off. */
const TAGGERS: ReadonlyMap<unknown, Audience> = new Map([...AUDIENCES, ['none', 'nobody']]);
const RECEIPTS: ReadonlyMap<unknown, boolean> = new Map([
  ['all_enabled', true],
  ['all_disabled', false],
]);

/** The path that a link leads to on X; any other address as it is. */
export const pathOf = linksWithin(...HOSTS);

/** What opens the menu: in a wide window at its foot, in a narrow one in place of it. */
const MENUS: ReadonlySet<string | null> = new Set([
  'SideNav_AccountSwitcher_Button',
  'DashButton_ProfileIcon_Link',
]);
const PICTURE = '[data-testid^="UserAvatar-Container-"]';

/** The handle in "/handle", or null where the address is not a person's. */
export function handleIn(path: string): string | null {
  const handle = HANDLE_PATH.exec(path)?.[1] ?? null;
  return handle && !RESERVED.has(handle.toLowerCase()) ? handle : null;
}

export function mainColumn({ document }: Screen): Element | null {
  return first(document, '[data-testid="primaryColumn"]') ?? mainOf(document);
}

export function mainOf(document: Document): Element | null {
  return first(document, 'main') ?? first(document, '[role="main"]');
}

/** Whoever's menu this is; the page's data only where there is no menu, for that is as old as the page. */
export function viewerOn(page: Screen): Viewer | null {
  const handle = handleInMenu(page) ?? asText(settingsData(page)?.screen_name);
  if (!handle) return null;
  const name = cleanLine(asText(userData(page, handle)?.name) ?? '');
  return name ? { handle, displayName: name } : { handle };
}

function handleInMenu({ document }: Screen): string | null {
  const link = first(document, 'a[data-testid="AppTabBar_Profile_Link"]');
  return (link && handleIn(pathOf(link))) ?? handleOfPicture(menuIn(document));
}

/** Compared here, because a selector for each takes long on a page with tens of thousands of cells. */
function menuIn(document: Document): Element | null {
  const named = all(document, '[data-testid]');
  return named.find((element) => MENUS.has(attribute(element, 'data-testid'))) ?? null;
}

/** The picture's test id ends with the handle. */
function handleOfPicture(menu: Element | null): string | null {
  const picture = menu && first(menu, PICTURE);
  const handle = picture && attribute(picture, 'data-testid')?.split('-').at(-1);
  return handle ? handleIn(`/${handle}`) : null;
}

/** Every privacy setting, as it was when the page was loaded, of `page.account` and of nobody else. */
export function accountStateOf(page: Page): EmbeddedState {
  const data = settingsData(page);
  if (!data || !isSameHandle(asText(data.screen_name), page.account?.handle)) return {};
  return {
    ...switchState('accountPrivate', data.protected),
    ...switchState('foundByEmail', data.discoverable_by_email),
    ...switchState('foundByPhone', data.discoverable_by_mobile_phone),
    ...switchState('contactsSynced', data.address_book_live_sync_enabled),
    ...switchState('locationShared', data.geo_enabled),
    ...switchState('readReceiptsShown', RECEIPTS.get(data.dm_receipt_setting)),
    ...audienceState('whoCanTag', TAGGERS.get(data.allow_media_tagging)),
    ...audienceState('whoCanMessage', AUDIENCES.get(data.allow_dms_from)),
    ...audienceState('whoCanAddToGroups', AUDIENCES.get(data.allow_dm_groups_from)),
  };
}

/** How many people the viewer's own record in the page's data says are on a list. */
export function countInData(page: Page, relation: 'followers' | 'following'): number | null {
  const user = page.account && userData(page, page.account.handle);
  return user ? asCount(relation === 'followers' ? user.followers_count : user.friends_count) : null;
}

function switchState(
  kind:
    | 'accountPrivate'
    | 'foundByEmail'
    | 'foundByPhone'
    | 'contactsSynced'
    | 'locationShared'
    | 'readReceiptsShown',
  value: unknown,
): EmbeddedState {
  return typeof value === 'boolean' ? { [kind]: value } : {};
}

function audienceState(
  kind: 'whoCanTag' | 'whoCanMessage' | 'whoCanAddToGroups',
  audience: Audience | undefined,
): EmbeddedState {
  return audience ? { [kind]: audience } : {};
}

function settingsData({ document }: Screen): JsonObject | null {
  const isSettings = (object: JsonObject) => typeof asObject(object.settings)?.screen_name === 'string';
  return asObject(embeddedObject(document, 'script:not([src])', 'remote', isSettings)?.settings);
}

function userData({ document }: Screen, handle: string): JsonObject | null {
  const users = embeddedObject(
    document,
    'script:not([src])',
    'users',
    (object) => asObject(object.entities) !== null,
  );
  const known = Object.values(asObject(users?.entities) ?? {}).map(asObject);
  return known.find((user) => isSameHandle(asText(user?.screen_name), handle)) ?? null;
}
