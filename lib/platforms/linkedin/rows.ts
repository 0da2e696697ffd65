/** The rows of LinkedIn's lists of people, and what a row says of its person. */
import type { Person } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import {
  all,
  attribute,
  below,
  children,
  closest,
  first,
  isPressable,
  lines,
  linksIn,
  matches,
  parent,
  textOf,
} from '../../reading/dom';
import { isOneRow, peopleIn, rowAround } from '../../reading/rows';
import { handleIn, isView, pathOf } from './viewer';

/** One row of followers or following; search results are made of the same. */
const RESULT = '[data-view-name="search-entity-result-universal-template"]';
/** A link to a connection, of which a row has several. */
const CONNECTION = 'connections-profile';
/** Read out and not shown: "View profile", "Status is reachable". */
const READ_OUT = '.visually-hidden';
const PICTURE = 'img, svg, figure';
const NOTHING_APART: ReadonlySet<Element> = new Set();

export function personLinkedBy(link: Element): string | null {
  return handleIn(pathOf(link));
}

/** Rows of connections: around the links that are marked as leading to one. */
export function connectionsIn(root: Element): Element[] {
  const links = below(root, 'a');
  const people = peopleIn(root, links, personLinkedBy);
  const marked = links.filter(leadsToConnection);
  if (marked[0] && isOneRow(root, people, marked[0])) return [root];
  return [...new Set(marked.map((link) => rowAround(link, root, people, NOTHING_APART)))];
}

export function leadsToConnection(link: Element): boolean {
  return isView(link, CONNECTION) && personLinkedBy(link) !== null;
}

export function resultsIn(root: Element): Element[] {
  return below(root, RESULT);
}

/** The name stands in a link to the person, the headline below it. */
export function connectionIn(row: Element): Person | null {
  const marked = below(row, 'a').find(leadsToConnection);
  const handle = marked ? personLinkedBy(marked) : null;
  if (!handle) return null;
  const { text, link } = nameIn(row, handle);
  return person(handle, text, link ? headlineBeside(link) : '');
}

export function resultIn(row: Element): Person | null {
  const [handle] = linksIn(row).flatMap((link) => personLinkedBy(link) ?? []);
  if (!handle) return null;
  const headline = first(row, '.t-14.t-black.t-normal');
  return person(handle, nameIn(row, handle).text, headline ? textOf(headline) : '');
}

function person(handle: string, displayName: string, headline: string): Person {
  const bio = cleanText(headline);
  return { handle, displayName, ...(bio && bio !== displayName ? { bio } : {}) };
}

type Words = { text: string; link: Element | null };

/**
 * The words of a link to the person that a picture's label holds too ("Ann’s profile picture"); else the only
 * words of a link without a picture that is not marked, as the links around the whole row are.
 */
function nameIn(row: Element, handle: string): Words {
  const links = below(row, 'a').filter((link) => personLinkedBy(link) === handle && isInnermost(link));
  const labels = all(row, PICTURE).flatMap(labelOf);
  const texts = links.map((link) => ({ link, words: linesShown(link) }));
  const labelled = texts.flatMap(({ link, words }) =>
    words.flatMap((text) => (labels.some((label) => label.includes(text)) ? { text, link } : [])),
  );
  const alone = texts.flatMap(({ link, words: [text, ...others] }) =>
    text && others.length === 0 && isAroundName(link) && !labels.some((label) => text.includes(label))
      ? { text, link }
      : [],
  );
  return onlyOne(labelled) ?? onlyOne(alone) ?? { text: '', link: null };
}

function isAroundName(link: Element): boolean {
  return !isView(link, CONNECTION) && !first(link, PICTURE);
}

function onlyOne(words: readonly Words[]): Words | undefined {
  return new Set(words.map(({ text }) => text)).size === 1 ? words[0] : undefined;
}

/** LinkedIn puts a link to the person within another one around the whole row. */
function isInnermost(link: Element): boolean {
  return linksIn(link).length === 0;
}

function linesShown(link: Element): string[] {
  const isHidden = (element: Element) => matches(element, READ_OUT);
  return lines(link, isHidden).flatMap((line) => cleanLine(line) || []);
}

function labelOf(picture: Element): string[] {
  const label = cleanLine(attribute(picture, 'alt') ?? attribute(picture, 'aria-label') ?? '');
  return label ? [label] : [];
}

/** The only other paragraph beside the name's; the date of connecting stands further out. */
function headlineBeside(link: Element): string {
  const name = closest(link, 'p');
  const around = name && parent(name);
  const others = around ? children(around).filter((child) => child !== name) : [];
  const texts = new Set(others.flatMap((other) => lines(other, isPressable)));
  return texts.size === 1 ? [...texts].join('') : '';
}
