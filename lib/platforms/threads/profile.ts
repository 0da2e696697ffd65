/** Threads’ profile page. */
import type { ObservationValues } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import type { FieldReading } from '../../reading/controls';
import { lines, textOf } from '../../reading/dom';
import type { Page, PageReader } from '../../reading/page';
import { recordOf } from './account';
import { headerOf, linksOut, offersMore, otherTexts, type Header } from './header';
import { ownerOf } from './viewer';

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-04',
  fields: 2,
  isHere: (page) => ownerOf(page) !== null,
  isLoaded: (page) => headerOf(page, ownerOf(page) ?? '') !== null,
  owner: ownerOf,
  reads: {
    displayName: inHeader(readName),
    bio: inHeader(readBio),
    links: inHeader(readLinks),
    followersCount: inHeader((_, { followers }) => {
      const count = followers?.count ?? null;
      return count === null ? null : { value: count, anchor: 'control' };
    }),
  },
};

function inHeader<T>(
  read: (page: Page, header: Header) => FieldReading<T> | null,
): (page: Page) => FieldReading<T> | null {
  return (page) => {
    const header = headerOf(page, ownerOf(page) ?? '');
    return header ? read(page, header) : 'notLoaded';
  };
}

/** The heading by the handle; the page's data makes sure of it. */
function readName(page: Page, header: Header): FieldReading<string> {
  const name = cleanLine(textOf(header.name));
  if (!name) return 'changed';
  return { value: name, anchor: name === recordOf(page).name ? 'control' : 'fallback' };
}

/** The page's data tells which text is the bio; without it, the only text that is nothing else. */
function readBio(page: Page, header: Header): FieldReading<string> {
  const { bio } = recordOf(page);
  if (bio && isOnShow(bio, header)) return { value: bio, anchor: 'control' };
  const [text, ...others] = header.followers ? otherTexts(header) : [];
  if (!header.followers || others.length > 0) return 'changed';
  if (bio === undefined && !text) return 'notLoaded';
  if (bio === '') return text ? 'changed' : 'absent';
  return text ? { value: cleanText(text), anchor: 'fallback' } : 'changed';
}

/** In one element or in several that follow each other, such as its paragraphs. */
function isOnShow(text: string, { around }: Header): boolean {
  const wanted = withoutSpaces(text);
  const shown = lines(around).map(withoutSpaces);
  return shown.some((_, start) => {
    let read = '';
    for (let at = start; at < shown.length && read.length < wanted.length; at++) read += shown[at] ?? '';
    return read === wanted;
  });
}

function withoutSpaces(text: string): string {
  return cleanText(text).replace(/\s+/gu, '');
}

/** All of them or none: a link that is not on show may be the one that matters. */
function readLinks(page: Page, header: Header): FieldReading<ObservationValues['links']> {
  const shown = linksOut(header);
  const { links } = recordOf(page);
  if (shown.length === 0 && links?.length === 0) return header.followers ? 'absent' : 'changed';
  const wanted = new Set(links?.map(bare));
  if (shown.length > 0 && shown.every((link) => wanted.has(bare(link))))
    return shown.length === wanted.size ? { value: shown, anchor: 'control' } : 'changed';
  if (shown.length > 0 && isKnownThrough(header)) return { value: shown, anchor: 'fallback' };
  return links ? 'changed' : 'notLoaded';
}

/** A second text besides the bio may speak of further links. */
function isKnownThrough(header: Header): boolean {
  return header.followers !== null && !offersMore(header) && otherTexts(header).length < 2;
}

/** Pages leave out the parts of an address that say nothing. */
function bare(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '');
}
