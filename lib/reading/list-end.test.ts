import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { all, byId, first, isBefore, textOf } from './dom';
import { followEnd, linksUpTo } from './list-end';

/** A list of rows that ends with the first heading. */
function open(html: string) {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  const whole = document.querySelector('main') ?? document.body;
  let looks = 0;
  const end = followEnd((around, part) => {
    looks++;
    const heading = first(around, 'h2');
    return heading !== null && isBefore(heading, part);
  });
  const part = (id: string) => byId(document, id) ?? whole;
  return {
    whole,
    part,
    isBehind: (id: string) => end.isBehind(whole, part(id), [part(id)]),
    looks: () => looks,
    end,
  };
}

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p id="r${from + at}"><a href="/x">x</a></p>`).join('');

test('of parts that follow each other only the first is looked for', () => {
  const list = open(rows(0, 1000));
  for (let at = 0; at < 1000; at++) expect(list.isBehind(`r${at}`)).toBe(false);
  expect(list.looks()).toBe(1);
});

test('lines between the parts, and blocks around them, are passed', () => {
  const list = open(`<div>${rows(0, 2)}</div><hr><div><div>${rows(2, 4)}</div></div>`);
  for (const id of ['r0', 'r1', 'r2', 'r3']) expect(list.isBehind(id)).toBe(false);
  expect(list.looks()).toBe(1);
});

test('words between two parts are not passed', () => {
  const list = open(`${rows(0, 2)}<h2>Suggested</h2>${rows(2, 4)}`);
  expect(['r0', 'r1', 'r2', 'r3'].map(list.isBehind)).toEqual([false, false, true, true]);
  expect(list.looks()).toBe(2);
});

test('words of an element around the next part are not passed either', () => {
  const list = open(`${rows(0, 1)}<div>Suggested<h2></h2>${rows(1, 2)}</div>`);
  expect(['r0', 'r1'].map(list.isBehind)).toEqual([false, true]);
});

test('a part that the page has put in another place is looked for anew', () => {
  const list = open(`${rows(0, 3)}<h2>Suggested</h2>${rows(3, 5)}`);
  expect(['r3', 'r1', 'r4'].map(list.isBehind)).toEqual([true, false, true]);
});

test('what follows a part in which the list has ended stands behind its end', () => {
  const list = open(
    `${rows(0, 1)}<div id="block">${rows(1, 2)}<h2>Suggested</h2>${rows(2, 3)}</div>${rows(3, 4)}`,
  );
  list.end.pass(list.whole, list.part('block'), true);
  expect(list.isBehind('r3')).toBe(true);
  expect(list.looks()).toBe(0);
});

test('what is added at the end of a part that was looked at, however deep in it, follows it', () => {
  const list = open(`<div id="block"><div>${rows(0, 2)}</div></div>`);
  expect(list.isBehind('block')).toBe(false);
  list.part('r1').insertAdjacentHTML('afterend', rows(2, 4));
  expect(['r2', 'r3'].map(list.isBehind)).toEqual([false, false]);
  expect(list.looks()).toBe(1);
});

test('a row put in the place of another, before one of the list, needs no looking for', () => {
  const list = open(rows(0, 5));
  for (let at = 0; at < 5; at++) list.isBehind(`r${at}`);
  list.part('r1').outerHTML = rows(6, 7);
  expect(list.isBehind('r6')).toBe(false);
  expect(list.looks()).toBe(1);
});

test('links are given as far as a part, its own included', () => {
  const { whole, part } = open('<a>1</a><p id="part"><a>2</a><b><a>3</a></b></p><a>4</a>');
  expect(linksUpTo(whole, part('part')).map(textOf)).toEqual(['1', '2', '3']);
  expect(all(whole, 'a')).toHaveLength(4);
});
