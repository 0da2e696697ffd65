import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { connectionIn, connectionsIn } from './rows';

const { document } = new JSDOM('<main></main>').window;

function element(tag: string, attributes: Record<string, string>, ...inside: (Element | string)[]): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** LinkedIn's program nests links, which no page that is read from a file can. */
function row(handle: string, name: string, headline: string | null): Element {
  const href = `/in/${handle}/`;
  const marked = { href, 'data-view-name': 'connections-profile' };
  const label = `${name}’s profile picture`;
  const words = [
    element('p', {}, element('a', { href }, name)),
    ...(headline ? [element('p', {}, headline)] : []),
  ];
  return element(
    'div',
    { 'data-view-name': 'connections-list' },
    element('a', marked, element('figure', {}, element('img', { alt: label }))),
    element('a', marked, element('div', {}, ...words), element('p', {}, 'connected on March 3, 2026')),
  );
}

test('a connection is read from links within links, as the live page has them', () => {
  const list = element(
    'div',
    {},
    row('priya-raman', 'Priya Raman', 'Reads on trains'),
    row('seun', 'Seun Ade', null),
  );
  expect(connectionsIn(list).map(connectionIn)).toEqual([
    { handle: 'priya-raman', displayName: 'Priya Raman', bio: 'Reads on trains' },
    { handle: 'seun', displayName: 'Seun Ade' },
  ]);
});

test('a row that is added to the list is read by itself', () => {
  const added = row('mei-ling-chow', 'Mei-Ling Chow', 'Bakes');
  expect(connectionsIn(added).map((found) => connectionIn(found)?.handle)).toContain('mei-ling-chow');
});

test('one list that holds all the rows is not taken for a row', () => {
  const rows = [row('priya-raman', 'Priya Raman', null), row('seun', 'Seun Ade', null)];
  const list = element('div', { 'data-view-name': 'connections-list' }, ...rows);
  expect(connectionsIn(list)).toHaveLength(2);
});
