/** X's profile page. */
import type { ObservationValues } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import { parseCount } from '../../reading/count';
import type { FieldReading } from '../../reading/controls';
import { all, attribute, first, textContent, textOf } from '../../reading/dom';
import { asCount, asObject, asText, type JsonObject } from '../../reading/embedded';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { handleIn, mainColumn } from './viewer';

const TABS = /\/(with_replies|highlights|articles|media|likes)$/u;

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-07',
  isHere: ({ path }) => ownerOf(path) !== null,
  isLoaded: (page) => part(page, 'UserName') !== null,
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

/** The name stands above the handle in one element. */
function readName(page: Page): FieldReading<string> {
  const element = part(page, 'UserName');
  const texts = element ? all(element, 'span').map((span) => cleanLine(textOf(span))) : [];
  const name = texts.find((text) => text !== '' && !isSameHandle(text, `@${ownerOf(page.path) ?? ''}`));
  return name ? { value: name, anchor: 'control' } : 'changed';
}

function textIn(page: Page, testId: string): FieldReading<string> {
  const element = part(page, testId);
  const text = element ? cleanText(textOf(element)) : '';
  return text ? { value: text, anchor: 'control' } : 'absent';
}

function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const element = part(page, 'UserUrl');
  const link = element ? cleanLine(textOf(element)) : '';
  return link ? { value: [link], anchor: 'control' } : 'absent';
}

/** The link's text where it is exact, else the search-engine record that X puts into the page. */
function readCount(
  page: Page,
  relation: 'followers' | 'following',
  name: string,
): FieldReading<number> | null {
  const column = mainColumn(page);
  const handle = ownerOf(page.path) ?? '';
  const link =
    column &&
    all(column, 'a[href^="/"]').find((candidate) =>
      isSameHandle(attribute(candidate, 'href'), `/${handle}/${relation}`),
    );
  const texts = link ? all(link, 'span').map((span) => parseCount(cleanLine(textOf(span)))) : [];
  const count = texts.find((found) => found !== null) ?? countInRecord(page, handle, name);
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
