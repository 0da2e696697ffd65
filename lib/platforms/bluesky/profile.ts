/** Bluesky's profile page. */
import type { ObservationValues } from '../../observation';
import { parseCount } from '../../reading/count';
import type { FieldReading } from '../../reading/controls';
import {
  all,
  attribute,
  closest,
  contains,
  first,
  isBefore,
  lines,
  matches,
  parent,
  textOf,
} from '../../reading/dom';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';
import { handleIn, handleInText, nameIn, onShow, pathOf } from './viewer';

const NAME = '[data-testid="profileHeaderDisplayName"]';
const BIO = '[data-testid="profileHeaderDescription"]';
const COUNTS = {
  followers: '[data-testid="profileHeaderFollowersButton"]',
  following: '[data-testid="profileHeaderFollowsButton"]',
} as const;
const BUTTON = 'button, [role="button"]';
/** Links in a bio that lead to somebody or to a subject, not out of Bluesky. */
const INSIDE = /^\/(?:profile|hashtag)\//u;
/** Links out of Bluesky may be led past a page that counts them. */
const LED_PAST = /^https:\/\/go\.bsky\.app\/redirect\?(?:.*&)?u=([^&]+)/u;

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-04',
  fields: 2,
  isHere: ({ path }) => nameIn(path) !== null,
  isLoaded: (page) => headOn(page) !== null,
  owner: (page) => handleIn(page.path) ?? headOn(page)?.handle ?? null,
  reads: {
    displayName: readName,
    bio: readBio,
    links: readLinks,
    followersCount: (page) => readCount(page, COUNTS.followers),
    followingCount: (page) => readCount(page, COUNTS.following),
  },
};

type Head = { element: Element; name: Element; handle: string };

/** The address changes before the page does: the handle below the name must be the one in the address. */
function headOn(page: Screen): Head | null {
  const wanted = handleIn(page.path);
  const heads = onShow(page.document, NAME).flatMap((name): Head[] => {
    const element = around(name);
    const handle = element && handleShown(element);
    return element && handle && (wanted === null || isSameHandle(handle, wanted))
      ? [{ element, name, handle }]
      : [];
  });
  return heads.at(-1) ?? null;
}

/** The smallest element around the name that has the counts too: they come last. */
function around(name: Element): Element | null {
  let element: Element | null = name;
  while (element && !first(element, COUNTS.followers)) element = parent(element);
  return element;
}

function handleShown(head: Element): string | null {
  const counts = first(head, COUNTS.followers);
  const texts = all(head, 'div, span').filter(
    (text) => counts && isBefore(text, counts) && !closest(text, NAME),
  );
  const handles = texts.map((text) => handleInText(cleanLine(textOf(text))));
  return handles.find((handle) => handle !== null) ?? null;
}

/** Whoever has chosen no name is shown by the handle: then that is the name which others see. */
function readName(page: Page): FieldReading<string> {
  const head = headOn(page);
  const name = head ? cleanLine(textOf(head.name)) : '';
  return name ? { value: name, anchor: 'control' } : 'changed';
}

function readBio(page: Page): FieldReading<string> {
  const head = headOn(page);
  const element = head && first(head.element, BIO);
  const bio = element ? cleanText(textOf(element)) : '';
  return bio ? { value: bio, anchor: 'control' } : whyNone(head);
}

/** Links in the bio. Links beside it, which not everybody can have yet, do not show where they lead. */
function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const head = headOn(page);
  if (!head || hasMoreLinks(head)) return 'changed';
  const bio = first(head.element, BIO);
  if (!bio) return whyNone(head);
  const paths = all(bio, 'a')
    .map(pathOf)
    .filter((path) => !INSIDE.test(path));
  if (paths.some((path) => !/^https?:\/\//u.test(path))) return 'changed';
  const links = [...new Set(paths.map(addressIn))];
  return links.length > 0 ? { value: links, anchor: 'control' } : 'absent';
}

function addressIn(link: string): string {
  const address = LED_PAST.exec(link)?.[1];
  try {
    return cleanLine(address ? decodeURIComponent(address) : link, 500);
  } catch {
    return cleanLine(link, 500);
  }
}

function hasMoreLinks({ element }: Head): boolean {
  const counts = first(element, COUNTS.followers);
  return all(element, BUTTON).some((button) => counts && isBefore(counts, button) && !closest(button, BIO));
}

/** Bluesky leaves out what the person has not filled in. That it has not is sure only if we know every text there. */
function whyNone(head: Head | null): 'absent' | 'changed' {
  const counts = head && first(head.element, COUNTS.followers);
  if (!head || !counts) return 'changed';
  const isKnown = (element: Element) =>
    element === head.name ||
    element === parent(counts) ||
    matches(element, BUTTON) ||
    (!contains(element, counts) && isSameHandle(cleanLine(textOf(element)), `@${head.handle}`));
  return lines(head.element, isKnown).length === 0 ? 'absent' : 'changed';
}

/** The link's text where it is exact, else its label, which since 2025 says the number in full. */
function readCount(page: Page, selector: string): FieldReading<number> | null {
  const link = first(headOn(page)?.element ?? page.document, selector);
  if (!link) return 'changed';
  const [shown = '', word = ''] = lines(link);
  const label = cleanLine(attribute(link, 'aria-label') ?? '');
  const inFull = word !== '' && label.endsWith(` ${word}`) ? label.slice(0, -word.length) : '';
  const count = parseCount(cleanLine(shown)) ?? parseCount(inFull);
  return count === null ? null : { value: count, anchor: 'control' };
}
