import { describe, expect, test } from 'vitest';
import { makePassphrase } from '../roll/sealed/words-of';
import { strengthOf } from './strength';

const OWN = ['Highfield Primary School', 'robin.ashdown', 'Robin Ashdown'];

describe('how hard a passphrase is to guess', () => {
  test.each([
    ['password1', 'weak'],
    ['qwertyuiop', 'weak'],
    ['asdfghjkl;#', 'weak'],
    ['aaaaaaaaaaaa', 'weak'],
    ['12345678901234', 'weak'],
    ['correct horse', 'weak'],
    ['Highfield2024', 'weak'],
    ['robin.ashdown1', 'weak'],
    ['ashdown highfield', 'weak'],
    ['lantern gravel', 'weak'],
    ['elephant umbrella', 'weak'],
    ['elephantumbrella', 'weak'],
    ['shropshire crocodile', 'weak'],
    ['Wolverhampton Middlesbrough', 'weak'],
    ['responsibility development', 'weak'],
    ['telecommunications', 'weak'],
    ['congratulations2026', 'weak'],
    ['Headteacher2026!!', 'weak'],
    ['Shropshire2026!', 'weak'],
    ['lantern gravel 71', 'fair'],
    ['lantern gravel upstream acorn', 'strong'],
    ['lanterngravelupstreamacorn', 'strong'],
    ['vT9#qLx2!mWz', 'fair'],
    ['VfKpQzTmWxRbNhLc', 'strong'],
    ['kjhwqpzmxnvbtrla', 'strong'],
    ['我们今天下午在学校门口见面吧', 'strong'],
  ])('“%s” is %s', (passphrase, expected) => {
    expect(strengthOf(passphrase, OWN)).toBe(expected);
  });

  test('six words that we suggest are always strong', () => {
    for (let turn = 0; turn < 20; turn++) expect(strengthOf(makePassphrase(crypto), OWN)).toBe('strong');
  });

  test('is said in time, however long it is', () => {
    const start = performance.now();
    strengthOf('lantern '.repeat(500), OWN);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
