import { describe, expect, test } from 'vitest';
import { clobber, openHandWritten, WHERE } from '../../../tests/support/hand-written-page';
import { hasControls, readOnlySwitch, readSwitch, switchesIn } from '../controls';
import { english } from '../labels';

const SEARCH = english('Show up in search results');
const NAME = 'aria-label="Show up in search results"';

function read(html: string) {
  const { document, body } = openHandWritten(html);
  return readSwitch(document, body, SEARCH);
}

const on = { value: true, anchor: 'control' };
const off = { value: false, anchor: 'control' };

/** Each with its switch on; `checked` and `"true"` turn to off by {@link turnedOff}. */
const SHAPES = [
  ['a native switch', `<input type="checkbox" role="switch" ${NAME} checked>`],
  ['a checkbox in its label', '<label>Show up in search results<input type="checkbox" checked></label>'],
  [
    'a checkbox named by another element',
    '<div><b id="n">Show up in search results</b><input type="checkbox" aria-labelledby="n" checked></div>',
  ],
  [
    'a checkbox with a label beside it',
    '<div><label for="c">Show up in search results</label><input id="c" type="checkbox" checked></div>',
  ],
  ['an element that plays a switch', `<div role="switch" aria-checked="true" ${NAME}></div>`],
  [
    'a platform’s own element',
    `<faceplate-switch-input aria-checked="true" ${NAME}></faceplate-switch-input>`,
  ],
  [
    'a platform’s own element with the switch in its open root',
    `<faceplate-switch-input ${NAME}><template shadowrootmode="open"><span role="switch" aria-checked="true"></span></template></faceplate-switch-input>`,
  ],
  [
    'a row whose open root has the switch and a place for the words',
    '<x-row><template shadowrootmode="open"><div><slot></slot><input type="checkbox" checked></div></template><span>Show up in search results</span></x-row>',
  ],
  [
    'a row whose open root has the words and a place for the switch',
    '<x-row><template shadowrootmode="open"><div><span>Show up in search results</span><slot></slot></div></template><input type="checkbox" checked></x-row>',
  ],
] as const;

const turnedOff = (html: string) => html.replace(' checked>', '>').replace('="true"', '="false"');

describe.each(WHERE)('a switch is read %s', (_, placed) => {
  test.each(SHAPES)('as %s', (__, html) => {
    expect(read(placed(html))).toEqual(on);
    expect(read(placed(turnedOff(html)))).toEqual(off);
  });
});

test.each(SHAPES)('%s is one control, however many elements it is made of', (_, html) => {
  expect(switchesIn(openHandWritten(html).body)).toHaveLength(1);
});

test.each(SHAPES)('%s is read although the page has shadowed what it is read with', (_, html) => {
  const { document, body } = openHandWritten(
    `<form><input name="checked"><input name="shadowRoot">${html}</form>`,
  );
  clobber(document);
  expect(readSwitch(document, body, SEARCH)).toEqual(on);
});

describe('what the person has done comes before what the page has written', () => {
  test.each([
    ['a checkbox', `<input type="checkbox" ${NAME} aria-checked="false">`],
    [
      'the checkbox in a platform’s own element',
      `<faceplate-switch-input ${NAME}><template shadowrootmode="open"><input type="checkbox" aria-checked="false"></template></faceplate-switch-input>`,
    ],
  ])('%s', (_, html) => {
    const { document, body } = openHandWritten(html);
    const box = switchesIn(body)[0];
    const input = box?.shadowRoot?.querySelector('input') ?? body.querySelector('input');
    input?.click();
    expect(readSwitch(document, body, SEARCH)).toEqual(on);
  });
});

describe('a platform’s own element is not guessed at', () => {
  test.each([
    ['that has no state', `<faceplate-switch-input ${NAME}></faceplate-switch-input>`],
    [
      'whose open root says another thing than itself',
      `<faceplate-switch-input ${NAME} aria-checked="true"><template shadowrootmode="open"><input type="checkbox"></template></faceplate-switch-input>`,
    ],
    [
      'with two switches in its open root',
      `<faceplate-switch-input ${NAME}><template shadowrootmode="open"><input type="checkbox" checked><input type="checkbox"></template></faceplate-switch-input>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toBe('changed');
  });

  test('that is ticked by an attribute alone', () => {
    expect(read(`<faceplate-switch-input ${NAME} checked></faceplate-switch-input>`)).toEqual(on);
  });
});

describe('words are not taken from another control', () => {
  test('that is in the slot beside a switch', () => {
    const inner = '<p>Show up in search results</p><input type="checkbox" checked>';
    const html = `<x-list><template shadowrootmode="open"><div><input type="checkbox"><slot></slot></div></template><div>${inner}</div></x-list>`;
    expect(read(html)).toEqual(on);
  });

  test('with the same id in another open root', () => {
    const row = (words: string, checked: string) =>
      `<x-row><template shadowrootmode="open"><label for="c">${words}</label><input id="c" type="checkbox" ${checked}></template></x-row>`;
    expect(read(row('Show up in search results', '') + row('Autoplay', 'checked'))).toEqual(off);
    const named = (words: string, checked: string) =>
      `<x-row><template shadowrootmode="open"><b id="n">${words}</b><i></i><input aria-labelledby="n" type="checkbox" ${checked}></template></x-row>`;
    expect(read(named('Autoplay', 'checked') + named('Show up in search results', ''))).toEqual(off);
  });
});

test('the only switch of a page may be in an open root', () => {
  const { document, body } = openHandWritten(
    '<x-row><template shadowrootmode="open"><input type="checkbox" checked></template></x-row>',
    'pl',
  );
  expect(hasControls(body)).toBe(true);
  expect(readOnlySwitch(document, body, SEARCH)).toEqual({ value: true, anchor: 'fallback' });
});

test('one switch among thousands of nodes is found in a moment', () => {
  const rows = '<div><span>Autoplay</span><p>Plays</p></div>'.repeat(5000);
  const { document, body } = openHandWritten(`${rows}${SHAPES[7][1]}`);
  const start = performance.now();
  expect(readSwitch(document, body, SEARCH)).toEqual(on);
  expect(performance.now() - start).toBeLessThan(2000);
});
