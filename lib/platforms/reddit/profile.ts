/** Reddit's profile page: the name at its top, and what stands about the person beside it. */
import type { ObservationValues } from '../../observation';
import type { FieldReading } from '../../reading/controls';
import { all, attribute, closest, contains, first, lines, linksIn, parent, textOf } from '../../reading/dom';
import { linksWithin } from '../../reading/links';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';
import { HOSTS } from './hosts';
import { handleIn, isSignedOut } from './viewer';

const HEAD = '[data-testid="profile-main"]';
/** The panel beside the posts, and what it was made into in 2026. */
const ABOUT = 'aside[aria-label="Profile information"], [data-testid="profile-details-content-wrapper"]';
const BIO = '[data-testid="profile-description"]';
/** The number that ends what is said of a person; until it is there the rest may be on its way. */
const KARMA = '[data-testid="karma-number"]';
const SOCIAL_LINK = '[noun="social_link"]';
const OUTSIDE = /^https?:\/\//iu;

const addressOf = linksWithin(...HOSTS);

export const profile: PageReader = {
  id: 'profile',
  seen: '2026-07',
  isHere: ({ path }) => handleIn(path) !== null,
  isLoaded: (page) => !isSignedOut(page) && nameplateOn(page) !== null && aboutOn(page) !== null,
  owner: ({ path }) => handleIn(path),
  reads: {
    displayName: readName,
    bio: readBio,
    links: readLinks,
  },
};

/** The smallest element with the heading and the handle; the address changes before the page does. */
function nameplateOn({ document, path }: Screen): Element | null {
  const head = first(document, HEAD);
  const plate = head && around(first(head, 'h1'), head);
  const handles = plate ? handlesIn(plate) : [];
  return handles.length > 0 && handles.every((handle) => isSameHandle(handle, handleIn(path))) ? plate : null;
}

function around(heading: Element | null, head: Element): Element | null {
  let at = heading;
  while (at && at !== head && handlesIn(at).length === 0) at = parent(at);
  return at;
}

function handlesIn(element: Element): string[] {
  return lines(element).flatMap((line) =>
    line.startsWith('u/') ? (handleIn(`/${cleanLine(line)}`) ?? []) : [],
  );
}

function aboutOn({ document }: Screen): Element | null {
  return all(document, ABOUT).find((about) => first(about, KARMA)) ?? null;
}

/** Whoever has chosen no name is shown by the handle: then that is the name which others see. */
function readName(page: Page): FieldReading<string> {
  const plate = nameplateOn(page);
  const headings = plate ? new Set(all(plate, 'h1').map((heading) => cleanLine(textOf(heading)))) : [];
  const [name, ...more] = headings;
  return name && more.length === 0 ? { value: name, anchor: 'control' } : 'changed';
}

/** Reddit leaves out what has not been filled in, which looks the same as a page that has changed. */
function readBio(page: Page): FieldReading<string> {
  const about = aboutOn(page);
  const bios = about ? new Set(all(about, BIO).map((bio) => cleanText(textOf(bio)))) : [];
  const [bio, ...more] = bios;
  return bio && more.length === 0 ? { value: bio, anchor: 'control' } : 'changed';
}

/** Every link that leads out of Reddit must be marked as one of the person's, or there may be more of them. */
function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const about = aboutOn(page);
  if (!about) return 'changed';
  const links = linksIn(about).filter((link) => !closest(link, BIO) && OUTSIDE.test(addressOf(link)));
  const marks = all(about, SOCIAL_LINK);
  const isWhole =
    marks.length > 0 &&
    links.every((link) => closest(link, SOCIAL_LINK)) &&
    marks.every((mark) => links.some((link) => contains(mark, link)));
  if (!isWhole) return 'changed';
  const addresses = new Set(links.map((link) => cleanLine(attribute(link, 'href') ?? '', 500)));
  // Their order on the page means nothing.
  return { value: [...addresses].toSorted(), anchor: 'control' };
}
