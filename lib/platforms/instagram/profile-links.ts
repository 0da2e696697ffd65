/**
 * The links on an Instagram profile, and whether its header offers another way to reach its owner. Several
 * links are one button, and so is "Email" on a professional account; so whatever can be pressed there has to
 * be something that we know before anything is said not to be there.
 */
import type { ObservationValues } from '../../observation';
import { cleanLine, MAX_TEXT } from '../../text';
import type { FieldReading } from '../../reading/controls';
import {
  all,
  attribute,
  closest,
  contains,
  first,
  lines,
  matches,
  parent,
  tagName,
  textOf,
} from '../../reading/dom';
import { english, isLabel } from '../../reading/labels';
import type { Page } from '../../reading/page';
import { countIn, linkToList } from './counts';
import { dataOf, pathOf } from './viewer';

const LINK = 'a[rel~="me"], a[href^="https://l.instagram.com/"]';
const PRESSABLE = 'a, button, [role="button"], [role="link"], [role="tab"]';
/** Links that are not the person's own: within Instagram, and to Threads. */
const KNOWN_ADDRESS = /^(?:\/(?!\/)|https:\/\/www\.threads\.(?:net|com)\/)/u;
const KNOWN_WORDS = english(
  'Edit profile',
  'View archive',
  'Follow',
  'Following',
  'Requested',
  'Message',
  'Options',
);
const HEADING = 'h1, h2';
const HIGHLIGHTS = '[role="menu"]';
/** No list has as many people; a telephone number is longer. */
const MOST_PEOPLE = 1_000_000_000;
/** How far above what can be pressed the text may begin that it is a part of, such as "more" in a bio. */
const CLIMB = 3;

/** A header with whose profile it is, and which of its texts were read as something else. */
export type Header = { around: Element; owner: string; isRead: (text: string) => boolean };

export function readLinks(page: Page, header: Header): FieldReading<ObservationValues['links']> {
  const links = all(header.around, LINK).map((link) => cleanLine(textOf(link)));
  const found = [...new Set(links)].filter((link) => link !== '');
  if (found.length > 0) return { value: found, anchor: 'control' };
  return dataOf(page)?.external_url || offersMore(page, header) ? 'changed' : 'absent';
}

/** A professional account's buttons are for others: what its own page does not show may be there for them. */
export function readContactInfo(page: Page, header: Header): 'absent' | 'changed' | null {
  const data = dataOf(page);
  const isProfessional = data?.is_professional_account === true || data?.is_business_account === true;
  if (isProfessional || data?.category_name || offersMore(page, header)) return 'changed';
  return data?.is_professional_account === false ? 'absent' : null;
}

/** Whether there is something with words to press that we do not know. */
function offersMore(page: Page, header: Header): boolean {
  const known = new Set<Element>();
  for (const offer of all(header.around, PRESSABLE)) {
    const above = parent(offer);
    const within = above && closest(above, PRESSABLE);
    if (!(within && known.has(within)) && !isKnown(page, header, offer)) return true;
    known.add(offer);
  }
  return false;
}

function isKnown(page: Page, { around, owner, isRead }: Header, offer: Element): boolean {
  if (lines(offer).length === 0 || first(offer, HEADING) || closest(offer, HIGHLIGHTS)) return true;
  if (tagName(offer) === 'a' && isKnownLink(page, owner, offer)) return true;
  if (isLabel(textOf(offer), KNOWN_WORDS) || isByPicture(offer, owner)) return true;
  return isPartOfText(offer, around, isRead);
}

function isKnownLink(page: Page, owner: string, link: Element): boolean {
  if (KNOWN_ADDRESS.test(pathOf(link)) || matches(link, LINK)) return true;
  const count = countIn(link);
  if (count !== null && count < MOST_PEOPLE && /\p{L}/u.test(textOf(link))) return true;
  const lists = ['followers', 'following'] as const;
  return lists.some((relation) => linkToList(page, owner, relation) === link);
}

/** The picture has a section of its own, with what is said over it: a note, or that it can be changed. */
function isByPicture(offer: Element, owner: string): boolean {
  const section = closest(offer, 'section');
  if (!section || first(section, HEADING)) return false;
  const pictures = all(section, 'img').map((picture) => attribute(picture, 'alt') ?? '');
  return pictures.some((alt) => alt.toLowerCase().includes(owner.toLowerCase()));
}

function isPartOfText(offer: Element, around: Element, isRead: Header['isRead']): boolean {
  let at: Element | null = offer;
  for (let step = 0; at && step <= CLIMB && contains(around, at); step++, at = parent(at)) {
    if (isRead(cleanLine(textOf(at), MAX_TEXT))) return true;
  }
  return false;
}
