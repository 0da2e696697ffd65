/** The header of a Threads profile: name, handle, bio, the number of followers, links. */
import { cleanLine } from '../../text';
import { parseCount } from '../../reading/count';
import {
  all,
  attribute,
  contains,
  elementAfter,
  first,
  hasOwnText,
  isNeverShown,
  isPressable,
  lines,
  parent,
  tagName,
  textContent,
  textOf,
} from '../../reading/dom';
import { english, isLabel, whyMissing } from '../../reading/labels';
import { isSameHandle, type Screen } from '../../reading/page';
import { LIST_NAMES, namedCount } from './counts';
import { mainOf, pathOf } from './viewer';

export type Header = {
  around: Element;
  owner: string;
  /** The heading that is the name. */
  name: Element;
  /** The words that tell the number of followers, and the number if it is exact. */
  followers: { line: Element; count: number | null } | null;
};

/** How far above the name the rest of the header may begin. */
const CLIMB = 8;
/** Longer texts are no handle and no number of followers. */
const LONGEST_WORDS = 80;
/** A header ends before any of these, and before another heading. */
const BEYOND_ROLES: ReadonlySet<string | null> = new Set(['article', 'tab', 'dialog', 'navigation']);
const BEYOND_TAGS: ReadonlySet<string> = new Set(['article', 'nav']);
const PRESSABLE = 'a, button, [role="button"]';
const KNOWN_WORDS = english('threads.net', 'Edit profile', 'Follow', 'Following', 'Mention', 'Message');
const OWN_SITES = /^https?:\/\/(?:www\.)?(?:instagram|threads)\.(?:com|net)(?:\/|$)/iu;

/** Null where the profile on show is not `owner`'s, or not there yet. */
export function headerOf(page: Screen, owner: string): Header | null {
  const main = mainOf(page);
  for (const name of main ? all(main, 'h1') : []) {
    const header = headerAround(page, name, owner);
    if (header) return header;
  }
  return null;
}

/** The smallest element with name, handle and number of followers; with both of the first if there is no more. */
function headerAround({ document }: Screen, name: Element, owner: string): Header | null {
  let header: Header | null = null;
  let around = parent(name);
  for (let step = 0; around && step < CLIMB; step++, around = parent(around)) {
    const texts = textsOutside(around, name, owner);
    if (!texts) break;
    if (!header && !texts.some((text) => isHandle(text, owner))) continue;
    const followers = followersAmong(document, texts);
    if (followers) return { owner, name, around, followers };
    header ??= { owner, name, around, followers };
  }
  return header;
}

/** The elements of `root` with words or a title, without those in `name`; null where it is more than a header. */
function textsOutside(root: Element, name: Element, owner: string): Element[] | null {
  const found: Element[] = [];
  let element: Element | null = root;
  while (element) {
    const isOut = element === name || isNeverShown(element);
    if (!isOut && isBeyond(element, owner)) return null;
    if (!isOut && (hasOwnText(element) || attribute(element, 'title') !== null)) found.push(element);
    element = elementAfter(element, root, !isOut);
  }
  return found;
}

/** What can be pressed is marked like a post, which alone has a time. */
function isBeyond(element: Element, owner: string): boolean {
  const tag = tagName(element);
  if (BEYOND_TAGS.has(tag) || BEYOND_ROLES.has(attribute(element, 'role'))) return true;
  if (tag === 'h1') return !isHandle(element, owner);
  return attribute(element, 'data-pressable-container') !== null && first(element, 'time') !== null;
}

function isHandle(element: Element, owner: string): boolean {
  return isShort(element) && isSameHandle(cleanLine(textOf(element)).replace(/^@/u, ''), owner);
}

function isShort(element: Element): boolean {
  return textContent(element).length < LONGEST_WORDS;
}

/** By its English name; a rounded number has the exact one as its title, in every language. */
function followersAmong(document: Document, texts: readonly Element[]): Header['followers'] {
  const isNamed = whyMissing(document, LIST_NAMES.followers) === 'changed';
  const isTitled = (element: Element) => parseCount(attribute(element, 'title') ?? '') !== null;
  const places = texts.flatMap((element) => (isTitled(element) ? [element, parent(element)] : [element]));
  for (const line of places) {
    const told = line && isShort(line) ? namedCount(line) : null;
    const isCount = told && (isLabel(told.name, LIST_NAMES.followers) || (!isNamed && told.isTitled));
    if (line && isCount) return { line, count: told.count };
  }
  return null;
}

/** Texts that are none of those that we know: a bio, if there is just one. */
export function otherTexts({ around, owner, name, followers }: Header): string[] {
  const isKnown = (element: Element) =>
    element === name ||
    element === followers?.line ||
    (hasOwnText(element) && isHandle(element, owner)) ||
    (isPressable(element) && !isWithinThreads(element));
  const texts = lines(around, isKnown).map((text) => text.trim());
  return texts.filter((text) => text !== '' && !isLabel(text, KNOWN_WORDS));
}

/** A mention or a topic: part of a text. */
function isWithinThreads(link: Element): boolean {
  return tagName(link) === 'a' && pathOf(link).startsWith('/');
}

/** The links to other sites, as they are written on the page. */
export function linksOut({ around }: Header): string[] {
  const links = all(around, 'a[href]')
    .filter(leadsOut)
    .map((link) => cleanLine(textOf(link)));
  return [...new Set(links)].filter((link) => link !== '');
}

/** They lead by way of l.threads.com. */
function leadsOut(link: Element): boolean {
  const address = pathOf(link);
  return /^https?:/iu.test(address) && !OWN_SITES.test(address);
}

/** Whether there is something with words to press that we do not know, such as further links. */
export function offersMore({ around, followers }: Header): boolean {
  return all(around, PRESSABLE).some((offer) => {
    const isCount = followers && (contains(offer, followers.line) || contains(followers.line, offer));
    const isLink = tagName(offer) === 'a' && (leadsOut(offer) || isWithinThreads(offer));
    const isKnown = isCount || isLink || isLabel(textOf(offer), KNOWN_WORDS);
    return !isKnown && lines(offer).length > 0;
  });
}
