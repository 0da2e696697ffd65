/** X's profile page. */
import type { ObservationValues } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import { parseCount } from '../../reading/count';
import type { FieldReading } from '../../reading/controls';
import {
  all,
  closest,
  contains,
  first,
  isBefore,
  lines,
  linksIn,
  matches,
  parent,
  textContent,
  textOf,
} from '../../reading/dom';
import { asCount, asObject, asText, type JsonObject } from '../../reading/embedded';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { handleIn, mainColumn, pathOf } from './viewer';

const TABS = /\/(with_replies|highlights|articles|media|likes)$/u;
/** The number of followers stands on a link to the verified ones among them. */
const LISTS = { followers: ['followers', 'verified_followers'], following: ['following'] } as const;
const PARTS = ['Name', 'Description', 'Location', 'Url', 'JoinDate', 'Birthdate', 'ProfessionalCategory'];
const OFFER = 'a, button';
/** Everything in the header that has words and that we know. */
const KNOWN = [
  ...PARTS.map((name) => `[data-testid="User${name}"]`),
  '[data-testid="editProfileButton"]',
  '[data-testid$="follow"]',
  'a[href$="/settings/profile"]',
  'a[href^="/i/"], a[href^="https://x.com/i/"]',
  'a[href$="/following"]',
  'a[href*="/followers"]',
  'a[href$="/verified_followers"]',
].join(', ');

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-07',
  fields: 3,
  isHere: ({ path }) => ownerOf(path) !== null,
  isLoaded: (page) => handleOn(page) !== null,
  owner: ({ path }) => ownerOf(path),
  reads: {
    displayName: readName,
    bio: (page) => textIn(page, 'UserDescription'),
    location: (page) => textIn(page, 'UserLocation'),
    birthday: (page) => textIn(page, 'UserBirthdate'),
    category: (page) => textIn(page, 'UserProfessionalCategory'),
    links: readLinks,
    followersCount: (page) => readCount(page, 'followers', 'Follows'),
    followingCount: (page) => readCount(page, 'following', 'Friends'),
  },
};

function ownerOf(path: string): string | null {
  return handleIn(path.replace(TABS, ''));
}

function part(page: Screen, testId: string): Element | null {
  const column = mainColumn(page);
  return column && first(column, `[data-testid="${testId}"]`);
}

/** The address changes before the page does: the handle below the name must be the owner's. */
function handleOn(page: Screen): Element | null {
  const element = part(page, 'UserName');
  const handle = `@${ownerOf(page.path) ?? ''}`;
  const texts = element ? all(element, 'div, span') : [];
  return texts.find((text) => isSameHandle(cleanLine(textOf(text)), handle)) ?? null;
}

/** The name is the text before the handle; an offer to get verified may stand between them. */
function readName(page: Page): FieldReading<string> {
  const element = part(page, 'UserName');
  const handle = handleOn(page);
  if (!element || !handle) return 'changed';
  const above = all(element, 'span').filter(
    (span) =>
      isBefore(span, handle) && !contains(span, handle) && !closest(span, OFFER) && !first(span, OFFER),
  );
  const name = above.map((span) => cleanLine(textOf(span))).find((text) => text !== '');
  return name ? { value: name, anchor: 'control' } : 'changed';
}

function textIn(page: Page, testId: string): FieldReading<string> {
  const element = part(page, testId);
  const text = element ? cleanText(textOf(element)) : '';
  return text ? { value: text, anchor: 'control' } : whyNone(page);
}

function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const element = part(page, 'UserUrl');
  const link = element ? cleanLine(textOf(element)) : '';
  return link ? { value: [link], anchor: 'control' } : whyNone(page);
}

/** X leaves out what the person has not filled in. That it has not is sure only if we know every text there. */
function whyNone(page: Page): 'absent' | 'changed' {
  const counts = listLinks(page, [...LISTS.followers, ...LISTS.following])[0];
  if (!counts) return 'changed';
  let around = handleOn(page);
  while (around && !contains(around, counts)) around = parent(around);
  return around && lines(around, (element) => matches(element, KNOWN)).length === 0 ? 'absent' : 'changed';
}

function listLinks(page: Page, lists: readonly string[]): Element[] {
  const column = mainColumn(page);
  const addresses = lists.map((list) => `/${ownerOf(page.path) ?? ''}/${list}`);
  return (column ? linksIn(column) : []).filter((link) =>
    addresses.some((address) => isSameHandle(pathOf(link), address)),
  );
}

/** The link's text where it is exact, else the search-engine record that X puts into the page. */
function readCount(
  page: Page,
  relation: 'followers' | 'following',
  name: string,
): FieldReading<number> | null {
  const spans = listLinks(page, LISTS[relation]).flatMap((link) => all(link, 'span'));
  const texts = spans.map((span) => parseCount(cleanLine(textOf(span))));
  const count = texts.find((found) => found !== null) ?? countInRecord(page, ownerOf(page.path) ?? '', name);
  return count === null ? null : { value: count, anchor: 'control' };
}

function countInRecord({ document }: Page, handle: string, name: string): number | null {
  for (const script of all(document, 'script[data-testid="UserProfileSchema-test"]')) {
    const person = asObject(recordIn(textContent(script))?.mainEntity);
    if (!isSameHandle(asText(person?.additionalName), handle)) continue;
    const counts = Array.isArray(person?.interactionStatistic)
      ? person.interactionStatistic.map(asObject)
      : [];
    return asCount(counts.find((count) => count?.name === name)?.userInteractionCount);
  }
  return null;
}

function recordIn(json: string): JsonObject | null {
  try {
    return asObject(JSON.parse(json));
  } catch {
    return null;
  }
}
