/**
 * What a Facebook profile says of how to reach its owner and when they were born, and who can see each.
 * The page shows its owner everything; what nobody else can see is not on show to others.
 */
import { AUDIENCES, type Audience } from '../../setting';
import { cleanLine } from '../../text';
import type { FieldReading } from '../../reading/controls';
import { all, contains, first, isPressable, lines, parent, tagName } from '../../reading/dom';
import { english, isLabel, whyMissing, type Labels } from '../../reading/labels';
import type { Page, PageReader, Screen } from '../../reading/page';
import { profileAt } from './addresses';
import { AUDIENCE_BUTTON, audienceOf } from './audience';
import { SECTION } from './rows';
import { isOwnersProfile, ownerOf } from './viewer';

const SECTIONS: ReadonlySet<string | undefined> = new Set([
  'about_contact_and_basic_info',
  'directory_contact_info',
]);
const CONTACT = english('Contact info');
const BIRTH_DATE = english('Birth date');
const BIRTH_YEAR = english('Birth year');
/** An email address, or a telephone number. */
const REACHES = /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|\+?[(\d][\d ()\-.]{6,}\d)$/u;
const TITLES = 'h1, h2, h3, span, div';

/** What stands beside one audience button: a text and its name, in either order. */
type Entry = { words: readonly string[]; audience: Audience | 'contradictory' | null };
type Entries = readonly Entry[] | 'changed' | 'language' | null;

export const contactInfo: PageReader = {
  id: 'contact-info',
  seen: '2024-01',
  isHere: ({ path }) => SECTIONS.has(profileAt(path)?.section),
  isLoaded: (page) => isOwnersProfile(page) && textsOn(page).length > 0,
  owner: ownerOf,
  reads: {
    contactInfo: (page) => onShow(page, contactEntries(page), (words) => words.find(reaches)),
    contactInfoAudience: (page) => widest(page, contactEntries(page)),
    birthday: (page) => onShow(page, birthEntries(page), (words) => words.find((word) => !isBirth(word))),
    birthdayAudience: (page) => widest(page, birthEntries(page)),
  },
};

function sectionOn({ document }: Screen): Element | null {
  return first(document, SECTION);
}

function textsOn(page: Screen): string[] {
  const section = sectionOn(page);
  return section ? wordsIn(section) : [];
}

/** An address to write to may be a link; what stands on a button is an offer. */
function wordsIn(element: Element): string[] {
  const isButton = (inner: Element) => isPressable(inner) && tagName(inner) !== 'a';
  return lines(element, isButton).map((line) => cleanLine(line));
}

function reaches(word: string): boolean {
  return REACHES.test(word);
}

function isBirth(word: string): boolean {
  return isLabel(word, BIRTH_DATE) || isLabel(word, BIRTH_YEAR);
}

/** The entries under "Contact info": all of them, or none can be said to be the widest. */
function contactEntries(page: Page): Entries {
  const block = contactBlock(page);
  const words = block ? wordsIn(block) : [];
  if (!block || words.some(isBirth) || !words.some(reaches)) return whyNone(page, CONTACT);
  const entries = entriesIn(block).toSorted(byWayToReach);
  const known = new Set(entries.flatMap((entry) => entry.words));
  return words.filter(reaches).every((word) => known.has(word)) ? entries : 'changed';
}

/** Their order on the page means nothing. */
function byWayToReach(one: Entry, other: Entry): number {
  return (one.words.find(reaches) ?? '').localeCompare(other.words.find(reaches) ?? '');
}

/** The smallest surroundings of their title in which there is an audience. */
function contactBlock(page: Page): Element | null {
  const section = sectionOn(page);
  const title = section && all(section, TITLES).find((one) => isLabel(lines(one).join(' '), CONTACT));
  const hasAudience = (around: Element) => first(around, AUDIENCE_BUTTON) !== null;
  return section && title ? holderOf(title, section, hasAudience) : null;
}

/** Everybody has both, a day and a year; with one of them lost, the other's audience is not the widest. */
function birthEntries(page: Page): Entries {
  const section = sectionOn(page);
  const entries = section ? entriesIn(section) : [];
  const named = (labels: Labels) =>
    entries.filter(({ words }) => words.some((word) => isLabel(word, labels)));
  const [days, years] = [named(BIRTH_DATE), named(BIRTH_YEAR)];
  if (days.length > 0 && years.length > 0) return [...days, ...years];
  return textsOn(page).some(isBirth) ? 'changed' : whyNone(page, BIRTH_DATE);
}

/** Nothing filled in looks the same as a page that has changed; only another language is sure. */
function whyNone({ document }: Page, labels: Labels): 'language' | null {
  return whyMissing(document, labels) === 'language' ? 'language' : null;
}

function entriesIn(block: Element): Entry[] {
  return all(block, AUDIENCE_BUTTON).map((button) => {
    const around = holderOf(button, block, (holder) => wordsIn(holder).length > 0);
    const isAlone = around !== null && all(around, AUDIENCE_BUTTON).length === 1;
    const words = around && isAlone ? wordsIn(around) : [];
    return { words, audience: words.length === 2 ? audienceOf(button) : null };
  });
}

function holderOf(inner: Element, within: Element, isIt: (holder: Element) => boolean): Element | null {
  for (let around = parent(inner); around && contains(within, around); around = parent(around)) {
    if (isIt(around)) return around;
  }
  return null;
}

/** What others see; where one such entry has no value that we know, the whole is not known. */
function onShow(
  page: Page,
  entries: Entries,
  valueIn: (words: readonly string[]) => string | undefined,
): FieldReading<string> | null {
  const whole = widest(page, entries);
  if (whole === null || typeof whole === 'string') return whole;
  const seen = (typeof entries === 'object' && entries ? entries : []).filter(
    ({ audience }) => audience !== 'onlyMe' && audience !== 'nobody',
  );
  const values = new Set(seen.map(({ words }) => valueIn(words)));
  if (values.has(undefined)) return 'changed';
  // There may be more on the profile of which we do not know that it is a way to reach somebody.
  return values.size > 0 ? { value: [...values].join('\n'), anchor: 'fallback' } : null;
}

/** Who sees the most; one entry of unknown audience leaves that open. */
function widest({ document }: Page, entries: Entries): FieldReading<Audience> | null {
  if (entries === null || typeof entries === 'string') return entries;
  const audiences = new Set(entries.map(({ audience }) => audience));
  if (audiences.has('contradictory')) return 'contradictory';
  const value = AUDIENCES.findLast((audience) => audiences.has(audience));
  return value && !audiences.has(null) ? { value, anchor: 'fallback' } : whyMissing(document, CONTACT);
}
