/** What a page's own data says about the person's account, and about nobody else. */
import { cleanLine, cleanText } from '../../text';
import { asCount, asObject, asText, type JsonObject } from '../../reading/embedded';
import { isSameHandle, type EmbeddedState, type Page } from '../../reading/page';
import { objectsHolding } from './objects-holding';
import { viewerData } from './viewer';

/** Each is undefined where the data does not say, and empty where it says that there is none. */
export type AccountRecord = {
  isPrivate?: boolean | undefined;
  name?: string | undefined;
  bio?: string | undefined;
  links?: readonly string[] | undefined;
  followers?: number | undefined;
};

/** As it was when the page was loaded. */
export function accountStateOf(page: Page): EmbeddedState {
  const { isPrivate, name, bio, links, followers } = recordOf(page);
  return {
    ...(isPrivate === undefined ? {} : { accountPrivate: isPrivate }),
    ...(name ? { displayName: name } : {}),
    ...(bio ? { bio } : {}),
    ...(links && links.length > 0 ? { links } : {}),
    ...(followers === undefined ? {} : { followersCount: followers }),
  };
}

export function recordOf(page: Page): AccountRecord {
  const records = recordsOf(page);
  return {
    isPrivate: agreed(records.map(isPrivateIn)),
    name: agreed(records.map((record) => textIn(record.full_name, cleanLine))),
    bio: agreed(records.map((record) => textIn(record.biography, cleanText))),
    links: agreed(records.map(linksInRecord)),
    followers: agreed(records.map((record) => asCount(record.follower_count) ?? undefined)),
  };
}

/** By handle; the short record that a page has of its viewer has an id instead. */
function recordsOf(page: Page): JsonObject[] {
  const handle = page.account?.handle;
  if (!handle) return [];
  const viewer = viewerData(page);
  const id = isSameHandle(asText(viewer?.username), handle) ? asText(viewer?.id) : null;
  return objectsHolding(page.document, 'text_post_app_is_private').filter((record) => {
    const username = asText(record.username);
    return username === null ? id !== null && record.id === id : isSameHandle(username, handle);
  });
}

/** What all records that say something agree on. */
function agreed<T>(said: readonly (T | undefined)[]): T | undefined {
  const [one, ...others] = said.filter((value) => value !== undefined);
  const json = JSON.stringify(one);
  return others.every((other) => JSON.stringify(other) === json) ? one : undefined;
}

function isPrivateIn({ text_post_app_is_private: value }: JsonObject): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function textIn(value: unknown, clean: (text: string) => string): string | undefined {
  const text = asText(value);
  return text === null ? undefined : clean(text);
}

function linksInRecord({ bio_links: links }: JsonObject): string[] | undefined {
  if (!Array.isArray(links)) return undefined;
  return links.map((link) => cleanLine(asText(asObject(link)?.url) ?? '')).filter((link) => link !== '');
}
