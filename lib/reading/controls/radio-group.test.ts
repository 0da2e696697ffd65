import { describe, expect, test } from 'vitest';
import { clobber, openHandWritten, WHERE } from '../../../tests/support/hand-written-page';
import { readChoice } from '../controls';
import { english } from '../labels';

const QUESTION = {
  asks: english('Who can tag you'),
  options: [
    [english('Everyone'), 'everyone'],
    [english('No one'), 'nobody'],
  ],
} as const;

function read(html: string) {
  const { document, body } = openHandWritten(html);
  return readChoice(document, body, QUESTION, [english('Who can mention you')]);
}

/** The three ways in which a group is told: by role, by name, by place. No one is chosen in each. */
const SHAPES = [
  [
    'with a role and a name of its own',
    `<div role="radiogroup" aria-label="Who can tag you"><div role="radio" aria-checked="false" aria-label="Everyone"></div><div role="radio" aria-checked="true" aria-label="No one"></div></div>`,
  ],
  [
    'whose radio buttons share a name, under a heading',
    `<section><h3>Who can tag you</h3><div><label>Everyone<input type="radio" name="tag"></label><label>No one<input type="radio" name="tag" checked></label></div></section>`,
  ],
  [
    'whose radio buttons stand beside their words',
    `<section><h3>Who can tag you</h3><div><div><span>Everyone</span><span role="radio" aria-checked="false"></span></div><div><span>No one</span><span role="radio" aria-checked="true"></span></div></div></section>`,
  ],
  [
    'around the slot in which its options are',
    `<x-group><template shadowrootmode="open"><div role="radiogroup" aria-labelledby="q"><p id="q">Who can tag you</p><slot></slot></div></template><label>Everyone<input type="radio"></label><label>No one<input type="radio" checked></label></x-group>`,
  ],
  [
    'of which each option is an open root',
    `<div role="radiogroup" aria-label="Who can tag you"><x-o><template shadowrootmode="open"><label>Everyone<input type="radio"></label></template></x-o><x-o><template shadowrootmode="open"><label>No one<input type="radio" checked></label></template></x-o></div>`,
  ],
] as const;

describe.each(WHERE)('a group is read %s', (_, placed) => {
  test.each(SHAPES)('%s', (__, html) => {
    expect(read(placed(html))).toEqual({ value: 'nobody', anchor: 'control' });
  });
});

test.each(SHAPES)('a group %s is read although the page has shadowed what it is read with', (_, html) => {
  const { document, body } = openHandWritten(`<form><input name="checked">${html}</form>`);
  clobber(document);
  expect(readChoice(document, body, QUESTION)).toEqual({ value: 'nobody', anchor: 'control' });
});

test.each(SHAPES)('a group %s is not read under its neighbour’s question', (_, html) => {
  const others = html.replaceAll('Who can tag you', 'Who can mention you');
  expect(read(others)).toBe('changed');
  expect(read(others + html.replaceAll('"tag"', '"other"'))).toEqual({ value: 'nobody', anchor: 'control' });
});
