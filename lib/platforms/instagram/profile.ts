/** Instagram's profile page. */
import { cleanLine, MAX_TEXT } from '../../text';
import type { FieldReading } from '../../reading/controls';
import { first, lines } from '../../reading/dom';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { countOf, type FollowRelation } from './counts';
import { readContactInfo, readLinks, type Header } from './profile-links';
import { textsByPlace } from './profile-texts';
import { accountStateOf, dataOf, handleIn, mainOf, offersToEdit, ownerOnShow } from './viewer';

const TABS = /\/(reels|saved|tagged)$/u;
/** "… more", in any language. */
const CUT_SHORT = /\s*(?:\u2026|\.{3})\s*\S.{0,20}$/u;
/** Shorter beginnings of a bio prove nothing. */
const LEAST_OF_BIO = 40;

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-04',
  fields: 3,
  isHere: ({ path }) => ownerOf(path) !== null,
  isLoaded,
  owner: ({ path }) => ownerOf(path),
  reads: {
    displayName: readName,
    bio: readBio,
    category: (page) => asShown(page, accountStateOf(page).category),
    contactInfo: inHeader(readContactInfo),
    links: inHeader(readLinks),
    followersCount: (page) => readCount(page, 'followers'),
    followingCount: (page) => readCount(page, 'following'),
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

function readBio(page: Page): FieldReading<string> {
  const { bio } = accountStateOf(page);
  if (bio && textsInHeader(page).some((text) => isBio(text, bio))) return { value: bio, anchor: 'control' };
  const seen = byPlace(page, (texts) => texts.slice(1).join('\n'));
  return typeof seen !== 'string' && CUT_SHORT.test(seen.value) ? 'changed' : seen;
}

/** A long bio is cut short on the page; what is there must be how the data's begins. */
function isBio(text: string, bio: string): boolean {
  const whole = cleanLine(bio, MAX_TEXT);
  const seen = text.replace(CUT_SHORT, '');
  return text === whole || (seen !== text && seen.length >= LEAST_OF_BIO && whole.startsWith(seen));
}

/** Without data, by place. */
function byPlace(page: Page, pick: (texts: readonly string[]) => string | undefined): FieldReading<string> {
  const texts = textsOn(page);
  if (!texts) return 'changed';
  const { category } = accountStateOf(page);
  const text = pick(texts.filter((part) => cleanLine(part) !== category)) ?? '';
  return text ? { value: text, anchor: 'fallback' } : 'absent';
}

function textsOn(page: Page): string[] | null {
  const around = header(page);
  return around && textsByPlace(page, around, ownerOf(page.path) ?? '');
}

function inHeader<T>(
  read: (page: Page, header: Header) => FieldReading<T> | null,
): (page: Page) => FieldReading<T> | null {
  return (page) => {
    const around = header(page);
    const owner = ownerOf(page.path) ?? '';
    return around ? read(page, { around, owner, isRead: textsRead(page) }) : 'changed';
  };
}

/** Which texts are name, bio or category: where there is data it says so, else their place does. */
function textsRead(page: Page): Header['isRead'] {
  const { displayName, category, bio } = accountStateOf(page);
  if (dataOf(page)) return (text) => text === displayName || text === category || isBio(text, bio ?? '');
  const texts = new Set((textsOn(page) ?? []).map((text) => cleanLine(text, MAX_TEXT)));
  return (text) => texts.has(text);
}

function readCount(page: Page, relation: FollowRelation): FieldReading<number> | null {
  const count = countOf(page, ownerOf(page.path) ?? '', relation);
  return count === null ? null : { value: count, anchor: 'control' };
}
