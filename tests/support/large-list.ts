/**
 * Lists of tens of thousands: each platform's own sample page, of which the page's own script makes more rows
 * the way the platform does, block by block, with the rows far above taken away again or left where they are.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from './load.ts';

export type LargeList = {
  platform: string;
  /** The sample page whose list grows. */
  sample: string;
  /** How many rows the page keeps; the platforms that drop none keep all. */
  keeps: number;
};

/** As the platforms' lists were when their sample pages were made. */
const ALL = 1_000_000;

export const LARGE_LISTS: readonly LargeList[] = [
  { platform: 'instagram', sample: 'followers', keeps: ALL },
  { platform: 'x', sample: 'followers', keeps: 60 },
  { platform: 'facebook', sample: 'followers', keeps: ALL },
  { platform: 'linkedin', sample: 'connections', keeps: ALL },
  { platform: 'tiktok', sample: 'followers', keeps: ALL },
  { platform: 'threads', sample: 'followers', keeps: ALL },
  { platform: 'bluesky', sample: 'followers', keeps: 100 },
  { platform: 'practice', sample: 'following', keeps: 100 },
];

type Expected = {
  url: string;
  expect: {
    observations: readonly {
      kind: string;
      reading: { value?: { people: { handle: string; displayName: string }[] } };
    }[];
  };
};

/** Where the list is, and who is on it before it grows. */
export type Start = { url: string; html: string; people: readonly { handle: string; displayName: string }[] };

export function startOf({ platform, sample }: LargeList): Start {
  const file = path.join(root, 'lib/platforms', platform, 'pages', `${sample}.json`);
  const { url, expect } = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  const list = expect.observations.find(({ kind }) => kind === 'people');
  const html = readFileSync(file.replace(/json$/u, 'html'), 'utf8');
  return { url, html, people: list?.reading.value?.people ?? [] };
}

export type Growth = {
  /** How many rows are made. */
  rows: number;
  /** How many at a time. */
  block: number;
  keeps: number;
  /** Number of the first: a list can grow more than once. */
  from: number;
};

/** The handle of the row with this number. */
export const handleOf = (number: number) => `person${number}`;

/** Has the page make rows, block by block; each is one call of the script that {@link GROWING} finds in a trace. */
export async function growList(page: Page, { people }: Start, growth: Growth): Promise<void> {
  const [one, other] = people.filter(({ displayName }) => displayName !== '');
  if (!one || !other) throw new Error('The sample page has too few people to make more like them.');
  await page.evaluate(findRow, { one, other, last: people.at(-1)?.handle ?? '' });
  await page.evaluate(growListBy, growth);
  // Asked from time to time, because waiting on one answer has an end.
  while (!(await page.evaluate(() => document.documentElement.dataset.grown)))
    await new Promise((resolve) => setTimeout(resolve, 500));
}

/** What the address of the script contains that makes the rows. */
export const GROWING = /growList/u;

type Sample = {
  one: { handle: string; displayName: string };
  other: { handle: string };
  last: string;
};

/** Left in the page: the row that others are made like, where it names its person, and what was made. */
type Growing = {
  one: Sample['one'];
  row: Element;
  /** The number of the element in the row, and which attribute or text of it. */
  places: ({ at: number; name: string } | { at: number; text: number })[];
  /** The next row comes behind it. */
  end: Element;
  chunk?: Element;
  made: Element[];
};
declare global {
  interface Window {
    growing?: Growing;
  }
}

/** Runs in the page. A row is the largest element about one person beside another's. */
function findRow({ one, other, last }: Sample): void {
  delete document.documentElement.dataset.grown;
  if (window.growing) return;
  const linkTo = (handle: string) =>
    [...document.querySelectorAll('a[href]')].findLast((link) => link.getAttribute('href')?.includes(handle));
  const childWith = (holder: Element, inner: Element | undefined) =>
    [...holder.children].find((child) => child.contains(inner ?? null));
  const link = linkTo(one.handle);
  let holder = link?.parentElement ?? null;
  while (holder && !holder.contains(linkTo(other.handle) ?? null)) holder = holder.parentElement;
  const row = holder && childWith(holder, link);
  const end = holder && (childWith(holder, linkTo(last)) ?? holder.lastElementChild);
  if (!row || !end) throw new Error('The sample page has no row to make others like.');
  const isAboutOne = (text: string | null) => text?.includes(one.handle) || text?.includes(one.displayName);
  const placesIn = (element: Element, at: number): Growing['places'] => {
    const named = [...element.attributes].filter(({ value }) => isAboutOne(value));
    const texts = [...element.childNodes].entries().filter(([, node]) => node.nodeType === Node.TEXT_NODE);
    const own = [...texts].filter(([, node]) => isAboutOne(node.textContent));
    return [...named.map(({ name }) => ({ at, name })), ...own.map(([text]) => ({ at, text }))];
  };
  const places = [row, ...row.querySelectorAll('*')].flatMap(placesIn);
  window.growing = { one, row, places, end, made: [] };
}

/** Runs in the page. */
function growListBy({ rows, block, keeps, from }: Growth): void {
  const { growing } = window;
  if (!growing) return;
  const { one, row, places, made } = growing;
  const rowOf = (number: number) => {
    const copy = row.cloneNode(true) as HTMLElement;
    const inside = [copy, ...copy.querySelectorAll('*')];
    const renamed = (text: string | null | undefined) =>
      (text ?? '')
        .replaceAll(one.handle, `person${number}`)
        .replaceAll(one.displayName, `Person Number ${number}`);
    for (const place of places) {
      const element = inside[place.at];
      if ('name' in place) element?.setAttribute(place.name, renamed(element.getAttribute(place.name)));
      else element?.childNodes[place.text]?.replaceWith(renamed(element.childNodes[place.text]?.textContent));
    }
    return copy;
  };
  // Rows that stay are kept by the hundred, and cost nothing out of sight: the page could not bear so many itself.
  const CHUNK = 500;
  const addChunk = (end: Element) => {
    const chunk = document.createElement('div');
    chunk.setAttribute('style', 'content-visibility: auto; contain-intrinsic-size: auto 30000px');
    end.after(chunk);
    return chunk;
  };
  const addBlock = (start: number) => {
    const count = Math.min(block, from + rows - start);
    const added = Array.from({ length: count }, (_, at) => rowOf(start + at));
    if (start % CHUNK === 0 && keeps > rows) growing.end = growing.chunk = addChunk(growing.end);
    if (growing.chunk) growing.chunk.append(...added);
    else growing.end.after(...added);
    growing.end = growing.chunk ?? added.at(-1) ?? growing.end;
    made.push(...added);
    for (const far of made.splice(0, Math.max(0, made.length - keeps))) far.remove();
    // What the browser does next anyway belongs to the page's own work.
    document.body.getBoundingClientRect();
  };
  const next = (start: number) => {
    addBlock(start);
    if (start + block < from + rows) setTimeout(() => next(start + block));
    else document.documentElement.dataset.grown = 'yes';
  };
  setTimeout(() => next(from));
}
