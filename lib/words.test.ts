import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from './words';

describe('filling the blanks of a sentence', () => {
  test('puts each value in its place, as often as it stands there', () => {
    expect(fill('{who} has {count} followers, and {who} follows 3.', { who: 'Robin', count: 45 })).toBe(
      'Robin has 45 followers, and Robin follows 3.',
    );
  });

  test('puts in a number that is nought, and a text that is empty', () => {
    expect(fill('{count} of {total}{note}', { count: 0, total: 45, note: '' })).toBe('0 of 45');
  });

  test('leaves a blank without a value where it is, so that it can be found', () => {
    expect(fill('{who} has {count}', { who: 'Robin' })).toBe('Robin has {count}');
  });

  test('fills nothing with what every object inherits', () => {
    expect(fill('{constructor} {toString} {__proto__}', {})).toBe('{constructor} {toString} {__proto__}');
  });

  test('never fills a blank that came in with a value', () => {
    expect(fill('{name} follows you', { name: '{who}', who: 'Maya' })).toBe('{who} follows you');
  });

  test('takes a value as it is, whatever characters are in it', () => {
    const name = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(name, (value) => fill('“{name}”', { name: value }) === `“${value}”`));
    expect(fill('{name}', { name: '$& $1 $<x>' })).toBe('$& $1 $<x>');
  });
});
