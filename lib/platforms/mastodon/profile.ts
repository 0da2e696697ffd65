/** Mastodon's profile page in the app. */
import type { ObservationValues } from '../../observation';
import type { FieldReading } from '../../reading/controls';
import { parseCount } from '../../reading/count';
import {
  all,
  attribute,
  children,
  first,
  lines,
  matches,
  nextElement,
  tagName,
  textOf,
} from '../../reading/dom';
import { asObject, asText, type JsonObject } from '../../reading/embedded';
import { linksWithin } from '../../reading/links';
import { isSameHandle, type Page, type PageReader, type Screen } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';
import { handleAt, ownData, placeOf, serverOf } from './viewer';

const HEADER = '.account__header';
const NAME_BOX = '.account__header__tabs__name';
const ABOUT = '.account__header__bio';
const NOTE = '.account__header__content';
/** Names of the fields that the person has filled in; when they joined stands among them unmarked. */
const FIELD_NAME = 'dt.translate';
const MENTION = '.mention, .hashtag';
const LINK_TAG = /<a\s[^>]*>/gu;
const MENTION_TAG = /\sclass="[^"]*\b(?:mention|hashtag)\b/u;
const ADDRESS = /\shref="([^"]*)"/u;
const WEB = /^https?:\/\//u;

export const profile: PageReader = {
  id: 'profile',
  seen: '2026-04',
  // The name: whoever has none is shown by their handle.
  fields: 1,
  isHere: (page) => handleAt(placeOf(page), serverOf(page)) !== null,
  isLoaded: (page) => headerOn(page) !== null,
  owner: (page) => handleAt(placeOf(page), serverOf(page)),
  reads: {
    displayName: readName,
    bio: readBio,
    links: readLinks,
    followersCount: (page) => readCount(page, 'followers'),
    followingCount: (page) => readCount(page, 'following'),
  },
};

/** The address changes before the page does: the handle under the name must be the one in the address. */
function headerOn(page: Screen): Element | null {
  const [header, ...more] = all(page.document, HEADER);
  const box = header && first(header, NAME_BOX);
  if (!box || more.length > 0) return null;
  const handle = handleAt(placeOf(page), serverOf(page));
  const shown = lines(box, (element) => element === nameIn(box)).map((text) => cleanLine(text));
  return shown.some((text) => isName(text, handle)) ? header : null;
}

/** "@sam", "@sam@school.example" or "sam@": the server is that of usernames, which can be called otherwise. */
function isName(text: string, handle: string | null): boolean {
  const [name = ''] = text.replace(/^@/u, '').split('@');
  return text.includes('@') && isSameHandle(name, handle?.split('@')[0]);
}

/** The name is in a part of its own or, on older servers, before the handle. */
function nameIn(box: Element): Element | null {
  const title = first(box, 'h1');
  return title && (first(title, 'bdi') ?? children(title)[0] ?? null);
}

function readName(page: Page): FieldReading<string> {
  const box = first(headerOn(page) ?? page.document, NAME_BOX);
  const name = box && nameIn(box);
  const text = name ? cleanLine(textOf(name)) : '';
  return text ? { value: text, anchor: 'control' } : 'changed';
}

/** What is written about oneself: the text, then the fields, each with its name. */
function readBio(page: Page): FieldReading<string> {
  const about = aboutOn(page);
  const data = ownData(page);
  if (!about || !data) return 'changed';
  const notes = all(about, NOTE);
  const isNoteThere = asText(data['note']) !== '';
  const names = fieldParts(data, 'name')
    .map((name) => cleanLine(name))
    .join('\n');
  const fields = all(about, FIELD_NAME);
  const isAsKnown = notes.length === Number(isNoteThere) && names === fields.map(lineOf).join('\n');
  const values = fields.map(valueOf);
  if (!isAsKnown || values.includes(null)) return 'changed';
  const pairs = fields.map((name, at) => `${lineOf(name)} ${values[at]}`);
  const text = cleanText([...notes.map(paragraphsOf), ...pairs].join('\n'));
  return text ? { value: text, anchor: 'control' } : 'absent';
}

/** Where the text and the fields lead, people and subjects left out. */
function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const about = aboutOn(page);
  const data = ownData(page);
  if (!about || !data) return 'changed';
  const shown = all(about, 'a').filter((link) => !matches(link, MENTION));
  const links = linksIn(data);
  const isAsKnown = inOrder(shown.map((link) => attribute(link, 'href') ?? '')) === inOrder(links);
  if (!isAsKnown) return 'changed';
  const value = [...new Set(links.map((link) => cleanLine(link, 500)))];
  return value.length > 0 ? { value, anchor: 'control' } : 'absent';
}

/** Exact in the link's title, rounded in its text. */
function readCount(page: Page, last: 'followers' | 'following'): FieldReading<number> | null {
  const header = headerOn(page);
  const path = linksWithin(serverOf(page));
  const link = header && all(header, 'a').find((one) => path(one) === `${placeOf(page)}/${last}`);
  const count = link ? parseCount(attribute(link, 'title') ?? '') : null;
  return count === null ? null : { value: count, anchor: 'control' };
}

function aboutOn(page: Screen): Element | null {
  const header = headerOn(page);
  const parts = header ? all(header, ABOUT) : [];
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function inOrder(links: readonly string[]): string {
  return links
    .filter((link) => WEB.test(link))
    .toSorted()
    .join('\n');
}

/** Where the links in the account's data lead, people and subjects left out. */
function linksIn(data: JsonObject): string[] {
  const texts = [asText(data['note']), ...fieldParts(data, 'value')];
  const tags = texts.flatMap((text) => text?.match(LINK_TAG) ?? []).filter((tag) => !MENTION_TAG.test(tag));
  const links = tags.map((tag) => (ADDRESS.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&'));
  return links.filter((link) => WEB.test(link));
}

/** The names or the values of the fields in the account's data, as they stand there. */
export function fieldParts(data: JsonObject, part: 'name' | 'value'): string[] {
  const fields: unknown = data['fields'];
  return Array.isArray(fields) ? fields.map((field: unknown) => asText(asObject(field)?.[part]) ?? '') : [];
}

function lineOf(element: Element): string {
  return cleanLine(textOf(element));
}

function paragraphsOf(note: Element): string {
  const paragraphs = all(note, 'p');
  return (paragraphs.length > 0 ? paragraphs : [note]).map((one) => cleanText(textOf(one))).join('\n');
}

function valueOf(name: Element): string | null {
  const value = nextElement(name);
  return value && tagName(value) === 'dd' ? lineOf(value) : null;
}
