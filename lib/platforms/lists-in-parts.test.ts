/** A long list is looked through part by part, and must then be what it is as a whole. */
import { describe, expect, test } from 'vitest';
import { openSamplePage, samplePages, type SamplePage } from '../../tests/support/sample-pages';
import type { Person } from '../observation';
import { children, hasMoreElements } from '../reading/dom';
import { addRows, readList, type Seen } from '../reading/people';
import { findPage, whyNotRead } from './find-page';
import { allReaders } from './read-page';

/** More elements than one row has, and fewer than most lists have. */
const PART = 60;

const lists = samplePages.filter(({ expect: { observations } }) =>
  observations.some(({ kind, reading }) => kind === 'people' && reading.status === 'found'),
);

function open(page: SamplePage) {
  const known = findPage(allReaders, openSamplePage(page), page.url, () => page.ownHandle);
  const list = known?.reader.list;
  const container = known && list?.container(known.page);
  if (!known || !list || !container || whyNotRead(known)) throw new Error(`${page.name} is no list.`);
  return { page: known.page, list, container };
}

function partsOf(element: Element): Element[] {
  return hasMoreElements(element, PART) ? children(element).flatMap(partsOf) : [element];
}

function byHandle(people: readonly Person[] = []): Person[] {
  return people.toSorted((one, other) => one.handle.localeCompare(other.handle));
}

describe('a list in parts', () => {
  test.each(lists)('is what it is as a whole on $platform: $name', (sample) => {
    const { page, list, container } = open(sample);
    const seen: Seen = new Map();
    for (const part of partsOf(container)) addRows(seen, list, list.rows(part), page);
    expect(byHandle([...seen.values()])).toEqual(byHandle(readList(list, page)?.people));
  });
});
