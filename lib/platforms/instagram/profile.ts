/** Instagram's profile page and the page on which it is edited. */
import type { ObservationValues } from '../../observation';
import { cleanLine, cleanText, MAX_TEXT } from '../../text';
import type { FieldReading } from '../../reading/controls';
import { all, attribute, first, lines, linksIn, matches, tagName, textOf, valueOf } from '../../reading/dom';
import { english } from '../../reading/labels';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { countIn } from './lists';
import { optional, switchNamed } from './settings';
import { accountStateOf, handleIn, mainOf, offersToEdit, ownerOnShow } from './viewer';

const TABS = /\/(reels|saved|tagged)$/u;
/** Links of the header that are not the person's own: within Instagram, to nowhere, to Threads. */
const KNOWN_LINK = /^(?:\/|#$|https:\/\/www\.threads\.(?:net|com)\/)/u;
/** "… more", in any language. */
const CUT_SHORT = /\s*(?:\u2026|\.{3})\s*\S.{0,20}$/u;
/** Shorter beginnings of a bio prove nothing. */
const LEAST_OF_BIO = 40;

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-04',
  isHere: ({ path }) => ownerOf(path) !== null,
  isLoaded,
  owner: ({ path }) => ownerOf(path),
  reads: {
    displayName: readName,
    bio: readBio,
    category: (page) => asShown(page, accountStateOf(page).category),
    links: readLinks,
    followersCount: (page) => readCount(page, 'followers'),
    followingCount: (page) => readCount(page, 'following'),
  },
};

export const editProfile: PageReader = {
  id: 'edit-profile',
  seen: '2026-08',
  isHere: ({ path }) => path === '/accounts/edit',
  isLoaded: ({ document }) => first(document, 'textarea#pepBio') !== null,
  reads: {
    bio: ({ document }) => inField(first(document, 'textarea#pepBio')),
    links: ({ document }) => {
      const link = inField(first(document, 'input[placeholder="Website" i]'));
      return typeof link === 'string' ? null : { value: [link.value], anchor: link.anchor };
    },
    suggestedToOthers: optional(switchNamed(english('Show account suggestions on profiles'))),
  },
};

function ownerOf(path: string): string | null {
  return handleIn(path.replace(TABS, ''));
}

/** The address changes before the page does: the header must be the owner's. */
function isLoaded(page: Screen): boolean {
  const shown = ownerOnShow(page);
  if (!header(page)) return false;
  return shown === null ? offersToEdit(page) : isSameHandle(shown, ownerOf(page.path));
}

function header(page: Screen): Element | null {
  const main = mainOf(page);
  return main && first(main, 'header');
}

/** What the page's data says, where the person can see it in the header too; data alone is no sight. */
function asShown(page: Page, value: string | undefined): FieldReading<string> | null {
  const isOnShow = textsInHeader(page).some((text) => text === cleanLine(value ?? '', MAX_TEXT));
  return value && isOnShow ? { value, anchor: 'control' } : null;
}

function textsInHeader(page: Page): string[] {
  const around = header(page);
  return around ? lines(around).map((text) => cleanLine(text, MAX_TEXT)) : [];
}

function readName(page: Page): FieldReading<string> {
  return asShown(page, accountStateOf(page).displayName) ?? byPlace(page, ([name]) => name);
}

/** A long bio is cut short on the page; what is there must be how the data's begins. */
function readBio(page: Page): FieldReading<string> {
  const { bio } = accountStateOf(page);
  const whole = cleanLine(bio ?? '', MAX_TEXT);
  const isOnShow = textsInHeader(page).some((text) => {
    const seen = text.replace(CUT_SHORT, '');
    return text === whole || (seen !== text && seen.length >= LEAST_OF_BIO && whole.startsWith(seen));
  });
  if (bio && isOnShow) return { value: bio, anchor: 'control' };
  const seen = byPlace(page, (texts) => texts.slice(1).join('\n'));
  return typeof seen !== 'string' && CUT_SHORT.test(seen.value) ? 'changed' : seen;
}

/** Without data, by place (2025-04): below the counts stand the name, then the bio. */
function byPlace(page: Page, pick: (texts: readonly string[]) => string | undefined): FieldReading<string> {
  const about = sectionBelowCounts(page);
  if (!about) return 'changed';
  const { category } = accountStateOf(page);
  const text = pick(textsOf(about).filter((part) => cleanLine(part) !== category)) ?? '';
  return text ? { value: text, anchor: 'fallback' } : 'absent';
}

/** The sections are the picture, the handle, the counts, the texts, the highlights. */
function sectionBelowCounts(page: Page): Element | null {
  const around = header(page);
  const sections = around ? all(around, 'section') : [];
  const handle = sections.findIndex((section) => first(section, 'h1, h2') !== null);
  const counts = sections.findIndex((section) => first(section, 'a[href$="/followers/"]') !== null);
  const about = sections.slice(counts + 1).find((section) => lines(section).length > 0);
  return handle >= 0 && handle < counts && about && !first(about, '[role="menu"], ul') ? about : null;
}

/** Each text of the section once, links to other sites and to lists left out; "@someone" in a bio is a text. */
function textsOf(section: Element): string[] {
  const leadsElsewhere = (element: Element) =>
    tagName(element) === 'a' && handleIn(attribute(element, 'href')) === null;
  const texts = lines(section, leadsElsewhere).map((text) => cleanText(text));
  return [...new Set(texts)].filter((text) => text !== '');
}

/** "No link" needs every link of the header to be one that we know to be something else. */
function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const around = header(page);
  if (!around) return 'changed';
  const links = all(around, 'a[rel~="me"], a[href^="https://l.instagram.com/"]').map((link) =>
    cleanLine(textOf(link)),
  );
  const found = [...new Set(links)].filter((link) => link !== '');
  if (found.length > 0) return { value: found, anchor: 'control' };
  return linksIn(around).every((link) => KNOWN_LINK.test(attribute(link, 'href') ?? ''))
    ? 'absent'
    : 'changed';
}

function readCount(page: Page, relation: 'followers' | 'following'): FieldReading<number> | null {
  const around = header(page);
  const link = (around ? linksIn(around) : []).find((candidate) =>
    isSameHandle(attribute(candidate, 'href'), `/${ownerOf(page.path) ?? ''}/${relation}/`),
  );
  const count = link ? countIn(link) : null;
  return count === null ? null : { value: count, anchor: 'control' };
}

function inField(field: Element | null): FieldReading<string> {
  if (!field || !matches(field, 'input, textarea')) return 'changed';
  const text = cleanText(valueOf(field));
  return text ? { value: text, anchor: 'control' } : 'absent';
}
