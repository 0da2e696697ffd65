import { describe, expect, test } from 'vitest';
import { slowTexts } from '../hostile-texts';
import { hasDisclaimer } from './find-disclaimer';

const DISCLAIMERS = [
  'Views my own',
  'All views are my own.',
  'Opinions mine alone',
  'opinions = mine',
  'Tweets are my own',
  'Views expressed are my own',
  'VIEWS MY OWN',
  'views\nmy own',
  'Views are personal',
  'Own views only',
  'These views are not those of my employer',
  'Opinions, not my employer’s',
];

const OTHER_TEXTS = [
  'I share thoughts and own a cat',
  'Posts about personal growth',
  'Thoughts on my own garden',
  'Lovely views. My own house.',
  'I own a boat with views',
  'Opinions welcome',
  '',
];

describe('a line that says that views are somebody’s own is noticed', () => {
  test.each(DISCLAIMERS)('“%s”', (text) => {
    expect(hasDisclaimer(text)).toBe(true);
  });
});

describe('what only sounds like such a line does not soften the name of an employer', () => {
  test.each(OTHER_TEXTS)('“%s”', (text) => {
    expect(hasDisclaimer(text)).toBe(false);
  });
});

test('a hostile bio costs a few milliseconds', () => {
  expect(slowTexts(hasDisclaimer, () => performance.now())).toEqual([]);
});
