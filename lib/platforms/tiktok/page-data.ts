/**
 * What TikTok's pages say in their own data: who is signed in, and whose profile was asked for when the page
 * was loaded. The same data holds tokens and other people's records: only the keys named here are taken.
 */
import type { ObservationValues } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import { asCount, asObject, asText, embeddedObject, type JsonObject } from '../../reading/embedded';
import { isSameHandle, type EmbeddedState, type Page, type Screen } from '../../reading/page';

const DATA = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';
/** What the same was called until 2023. */
const OLDER_DATA = 'script#SIGI_STATE';

/** A profile as the page's data has it: the person's record, and the counts. */
type ProfileRecord = { user: JsonObject; stats: JsonObject | null };

/** Whoever was signed in when the page was loaded; null where nobody was, undefined where it does not say. */
export function signedIn({ document }: Screen): JsonObject | null | undefined {
  const isContext = (object: JsonObject) => asText(object.language) !== null;
  const context = embeddedObject(document, DATA, 'webapp.app-context', isContext);
  return context ? asObject(context.user) : undefined;
}

/** What the data says about `page.account`; on a page that was loaded as anybody else's, nothing. */
export function accountStateOf(page: Page): EmbeddedState {
  const user = recordOf(page)?.user;
  if (!user) return {};
  const link = linkOf(user);
  return {
    ...privacyState(user),
    ...textState('displayName', user.nickname),
    ...textState('bio', user.signature),
    ...(link ? { links: [link] } : {}),
  };
}

/** The person's own profile in the page's data; null where the data has somebody else's, or none. */
export function recordOf({ document, account }: Page): ProfileRecord | null {
  const handle = account?.handle;
  return newRecord(document, handle) ?? olderRecord(document, handle);
}

export function linkOf(user: JsonObject): string {
  return cleanLine(asText(asObject(user.bioLink)?.link) ?? '');
}

/** How many people the data says are on a list: exact, where the page itself rounds. */
export function countInData(page: Page, relation: 'followers' | 'following'): number | null {
  const stats = recordOf(page)?.stats;
  return asCount(relation === 'followers' ? stats?.followerCount : stats?.followingCount);
}

function newRecord(document: Document, handle: string | undefined): ProfileRecord | null {
  const infoOf = (detail: JsonObject | null) => asObject(detail?.userInfo);
  const isTheirs = (detail: JsonObject) => isOf(asObject(infoOf(detail)?.user), handle);
  const info = infoOf(embeddedObject(document, DATA, 'webapp.user-detail', isTheirs));
  const user = asObject(info?.user);
  return user && { user, stats: asObject(info?.stats) };
}

function olderRecord(document: Document, handle: string | undefined): ProfileRecord | null {
  const isModule = (object: JsonObject) => asObject(object.users) !== null;
  const module = embeddedObject(document, OLDER_DATA, 'UserModule', isModule);
  const user = Object.values(asObject(module?.users) ?? {})
    .map(asObject)
    .find((one) => isOf(one, handle));
  const stats = Object.entries(asObject(module?.stats) ?? {}).find(([key]) => isSameHandle(key, handle));
  return user ? { user, stats: asObject(stats?.[1]) } : null;
}

function isOf(user: JsonObject | null, handle: string | undefined): boolean {
  return isSameHandle(asText(user?.uniqueId), handle);
}

/** Two keys for one thing: where they differ, neither is believed. */
function privacyState({ privateAccount, secret = privateAccount }: JsonObject): EmbeddedState {
  return typeof privateAccount === 'boolean' && secret === privateAccount
    ? { accountPrivate: privateAccount }
    : {};
}

function textState(
  kind: 'displayName' | 'bio',
  value: unknown,
): { [Kind in typeof kind]?: ObservationValues[Kind] } {
  const text = cleanText(asText(value) ?? '');
  return text ? { [kind]: text } : {};
}
