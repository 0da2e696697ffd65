/**
 * What a page of Mastodon carries in its own data. The same data holds the token with which the page acts for
 * the person: it stands in the part called "meta", which is never parsed here.
 */
import { all, first, textContent } from '../../reading/dom';
import { asObject, asText, embeddedObject, type JsonObject } from '../../reading/embedded';

const STATE = 'script#initial-state[type="application/json"]';
/** What Mastodon puts its pages into: the app, or the pages of the settings. */
const FRAME = '#mastodon, .admin-wrapper';
const NAME = /^[a-z0-9_](?:[a-z0-9_.-]{0,60}[a-z0-9_])?$/iu;

/** Data of the signed-in person's own account; without it nobody is signed in. */
export type State = { me: { name: string; account: JsonObject } | null };

/** The data of the page in the text it was taken from, so that it is taken once. */
const known = new WeakMap<Element, { text: string; state: State | null }>();

/** Null where this is no page of Mastodon: its data has to be there, whole, and what its pages are put into. */
export function stateOf(document: Document): State | null {
  const [script, ...more] = all(document, STATE);
  if (!script || more.length > 0 || !first(document, FRAME)) return null;
  const text = textContent(script);
  const before = known.get(script);
  if (before?.text === text) return before.state;
  const state = read(document);
  known.set(script, { text, state });
  return state;
}

function read(document: Document): State | null {
  const part = (name: string, accepts: (object: JsonObject) => boolean) =>
    embeddedObject(document, STATE, name, accepts);
  const compose = part('compose', isFlat);
  const media = part('media_attachments', ({ accept_content_types: types }) => Array.isArray(types));
  if (!compose || !media) return null;
  const id = asText(compose['me']);
  if (id === null) return { me: null };
  const account = ownIn(part('accounts', (accounts) => ownIn(accounts, id) !== null) ?? {}, id);
  const name = account && asText(account['username']);
  return { me: account && name && NAME.test(name) ? { name, account } : null };
}

/** How to post: single values, whereas what comes after it in the data holds whole accounts. */
function isFlat(object: JsonObject): boolean {
  return Object.values(object).every((value) => typeof value !== 'object' || value === null);
}

function ownIn(accounts: JsonObject, id: string): JsonObject | null {
  const account = Object.hasOwn(accounts, id) ? asObject(accounts[id]) : null;
  return account?.['id'] === id ? account : null;
}
