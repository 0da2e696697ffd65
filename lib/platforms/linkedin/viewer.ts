/** Who is looking at LinkedIn, and how its addresses name people. */
import { all, attribute, first, textContent } from '../../reading/dom';
import { asObject, asText, type JsonObject } from '../../reading/embedded';
import { linksWithin } from '../../reading/links';
import type { Screen, Viewer } from '../../reading/page';
import { cleanLine } from '../../text';
import { HOSTS } from './hosts';

const PERSON = /^\/in\/([^/?#]+)(?:[/?#]|$)/u;
const HANDLE = /^[\p{L}\p{N}\p{So}_-][\p{L}\p{N}\p{M}\p{So}._-]{0,99}$/u;
/** Leads to whoever is signed in. */
const ME = 'me';
/** Only one's own profile offers to edit what stands at its top. */
const EDIT = 'a[href*="/edit/intro"], a[href*="/edit/forms/intro"]';
/** The data of older pages: who is signed in, among much else. */
const DATA = 'code[id^="bpr-guid-"]';
const WHO_AM_I = 'com.linkedin.voyager.common.Me';
/** Longer data is something else. */
const MOST_DATA = 50_000;

/** The path that a link leads to on LinkedIn; any other address as it is. */
export const pathOf = linksWithin(...HOSTS);

/** The handle in "/in/handle/…", spelled in letters, or null where the address is not a person's. */
export function handleIn(path: string): string | null {
  const handle = decoded(PERSON.exec(path)?.[1] ?? '');
  return HANDLE.test(handle) && handle !== ME ? handle : null;
}

/** The part of the page that is about the page, menus left out. */
export function mainOf({ document }: Screen): Element | null {
  const mains = all(document, 'main');
  return mains.at(-1) ?? first(document, '[role="main"]') ?? first(document, 'body');
}

/** Whoever may edit the profile on show; else whom the page's data names, which is as old as the page. */
export function viewerOn(page: Screen): Viewer | null {
  const edit = first(page.document, EDIT);
  const handle = edit && (handleIn(pathOf(edit)) ?? handleIn(page.path));
  const known = viewerInData(page);
  if (!handle) return known;
  return known?.handle.toLowerCase() === handle.toLowerCase() ? known : { handle };
}

function viewerInData({ document }: Screen): Viewer | null {
  for (const code of all(document, DATA)) {
    const json = textContent(code);
    const data = json.length < MOST_DATA && json.includes(WHO_AM_I) ? parse(json) : null;
    const me = asObject(data?.data);
    if (me?.$type === WHO_AM_I) return viewerNamed(me['*miniProfile'], data?.included);
  }
  return null;
}

function viewerNamed(id: unknown, included: unknown): Viewer | null {
  const people = Array.isArray(included) ? included.map(asObject) : [];
  const person = people.find((candidate) => asText(candidate?.entityUrn) === id);
  const handle = handleIn(`/in/${asText(person?.publicIdentifier) ?? ''}`);
  if (!handle) return null;
  const names = [asText(person?.firstName) ?? '', asText(person?.lastName) ?? ''];
  const displayName = cleanLine(names.join(' '));
  return displayName ? { handle, displayName } : { handle };
}

/** Whether the page has what LinkedIn shows only to people who are signed in. */
export function isSignedIn(page: Screen): boolean {
  return (
    first(page.document, '[data-view-name^="navigation-"], #global-nav') !== null || viewerOn(page) !== null
  );
}

/** What stands on pages for people who are not signed in. */
export function asksToSignIn({ document }: Screen): boolean {
  const fields = 'input[type="password"], input[autocomplete="username"]';
  const leadsToLogin = (link: Element) => /^\/(?:login|signup|authwall|uas\/login)/u.test(pathOf(link));
  return first(document, fields) !== null || all(document, 'a[href]').some(leadsToLogin);
}

/** Whether an element is marked as a view of this name. */
export function isView(element: Element, name: string): boolean {
  return attribute(element, 'data-view-name') === name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function parse(json: string): JsonObject | null {
  try {
    return asObject(JSON.parse(json));
  } catch {
    return null;
  }
}
