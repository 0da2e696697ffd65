/** LinkedIn's profile page, in the two shapes that it has. */
import { cleanLine, cleanText } from '../../text';
import { parseCount } from '../../reading/count';
import type { FieldReading } from '../../reading/controls';
import { all, attribute, below, closest, first, linksIn, textOf } from '../../reading/dom';
import { english, isLabel, whyMissing } from '../../reading/labels';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { handleIn, mainOf, pathOf, viewerOn } from './viewer';

/** The address of the profile on show stands in the links that open what belongs to it. */
const OWN_PARTS = /^\/in\/[^/?#]+\/(?:overlay\/|edit\/)/u;
/** Since 2026 the top of a profile is marked as such; before, it was the part with the heading. */
const TOP = '[data-view-name="profile-top-card"], section[componentkey*="topcard" i]';
/** LinkedIn's own names for sizes of text, readable ones, on pages of the older shape alone. */
const HEADLINE = '.text-body-medium.break-words';
const LOCATION = '.text-body-small.inline.t-black--light.break-words';
const COMPANY = /^Current company: (.+?)\. Click/u;
const COMPANY_LABEL = english('Current company');
const NEWER_ABOUT = '[data-view-name="profile-card-about"], section[componentkey$="HQAbout"]';
const FOLDED = '[class*="inline-show-more-text"] span[aria-hidden="true"]';
const MY_FOLLOWERS = '/mynetwork/network-manager/people-follow/followers';
const FOLLOWERS = english('followers', 'follower');

export const profile: PageReader = {
  id: 'profile',
  seen: '2026-05',
  isHere: ({ path }) => /^\/in\/[^/]+$/u.test(path),
  isLoaded: (page) => nameOn(page) !== null && isOnShow(page),
  owner: ownerOf,
  reads: {
    displayName: (page) => asField(nameOn(page) ?? ''),
    category: (page) => textAt(page, HEADLINE),
    location: (page) => textAt(page, LOCATION),
    workplace: readWorkplace,
    bio: readAbout,
    followersCount: readFollowers,
  },
};

/** "/in/me" is whoever is signed in. */
function ownerOf(page: Screen): string | null {
  return page.path === '/in/me' ? (viewerOn(page)?.handle ?? null) : handleIn(page.path);
}

/** The address changes before the page does: the profile's own links must be the owner's. */
function isOnShow(page: Screen): boolean {
  const main = mainOf(page);
  const own = main
    ? linksIn(main)
        .map(pathOf)
        .filter((path) => OWN_PARTS.test(path))
    : [];
  return (
    own.length > 0 &&
    own.every((path) => path.startsWith('/in/me/') || isSameHandle(handleIn(path), ownerOf(page)))
  );
}

function topOf(page: Screen): Element | null {
  const main = mainOf(page);
  const marked = main && first(main, TOP);
  const heading = main && first(main, 'h1');
  return marked ?? (heading && closest(heading, 'section'));
}

function nameOn(page: Screen): string | null {
  const top = topOf(page);
  const heading = top && (first(top, 'h1') ?? first(top, 'h2'));
  return (heading && cleanLine(textOf(heading))) || null;
}

function textAt(page: Page, selector: string): FieldReading<string> {
  const top = topOf(page);
  const element = top && first(top, selector);
  return asField(element ? textOf(element) : '');
}

/** No text is not proof that there is none: LinkedIn leaves out what has not been filled in. */
function asField(text: string): FieldReading<string> {
  const value = cleanText(text);
  return value ? { value, anchor: 'control' } : 'changed';
}

function readWorkplace(page: Page): FieldReading<string> {
  const top = topOf(page);
  const labels = top ? all(top, '[aria-label]').map((button) => attribute(button, 'aria-label') ?? '') : [];
  const [company] = labels.flatMap((label) => COMPANY.exec(label)?.[1] ?? []);
  return company ? asField(company) : whyMissing(page.document, COMPANY_LABEL);
}

/** "About" is folded up when it is long; what is folded is there all the same. */
function readAbout(page: Page): FieldReading<string> {
  const main = mainOf(page);
  const newer = main && first(main, NEWER_ABOUT);
  const box = newer && first(newer, '[data-testid="expandable-text-box"]');
  if (box) return asField(withoutButtons(box));
  const anchor = main && first(main, '#about');
  const section = anchor && closest(anchor, 'section');
  const folded = section && first(section, FOLDED);
  return asField(folded ? textOf(folded) : '');
}

/** "… more" is no part of the text; what ends with dots even so has been cut short. */
function withoutButtons(box: Element): string {
  const strip = (text: string, button: Element) => {
    const words = textOf(button).trim();
    return text.endsWith(words) ? text.slice(0, text.length - words.length).trim() : text;
  };
  const text = all(box, 'button').reduce(strip, textOf(box).trim());
  return text.endsWith('…') ? '' : text;
}

/** LinkedIn shows people their own number in full, on the link to the list. */
function readFollowers(page: Page): FieldReading<number> | null {
  const main = mainOf(page);
  const links = main ? linksIn(main).filter((link) => pathOf(link).startsWith(MY_FOLLOWERS)) : [];
  const counts = new Set(links.flatMap((link) => countIn(link) ?? []));
  const [count] = counts;
  if (counts.size > 1) return 'contradictory';
  return count === undefined ? null : { value: count, anchor: 'control' };
}

function countIn(link: Element): number | null {
  const [number = '', ...words] = cleanLine(textOf(link)).split(' ');
  if (isLabel(words.join(' '), FOLLOWERS)) return parseCount(number);
  const counts = below(link, '*').map((part) => parseCount(cleanLine(textOf(part))));
  return counts.find((count) => count !== null) ?? null;
}
