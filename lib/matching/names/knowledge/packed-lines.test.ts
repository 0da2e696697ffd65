import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAME_LISTS } from './name-lists';
import { packLines, unpackLines } from './packed-lines';

describe('lines of names, packed', () => {
  test.each(Object.entries(NAME_LISTS))('the %s of all communities come back as they were', (_, lines) => {
    expect(lines.length).toBeGreaterThan(40);
    expect(unpackLines(packLines(lines))).toEqual(lines);
  });

  test('in little more than two thirds of the room', () => {
    const lines = Object.values(NAME_LISTS).flat();
    expect(packLines(lines).length).toBeLessThan(lines.join('\n').length * 0.7);
  });

  test('whatever the words are', () => {
    const word = fc.stringMatching(/^[a-zü'-]{1,12}$/u);
    const line = fc
      .tuple(word, fc.constantFrom('', ':'), fc.array(word, { maxLength: 6 }))
      .map(([name, colon, forms]) => [`${name}${colon}`, ...forms].join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(unpackLines(packLines(lines))).toEqual(lines);
      }),
    );
  });
});
