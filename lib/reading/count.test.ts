import { describe, expect, test } from 'vitest';
import { parseCount } from './count';

describe('a count is exact', () => {
  test.each([
    ['in plain digits', '741', 741],
    ['at nothing', '0', 0],
    ['with a comma between thousands', '2,066', 2066],
    ['with a point between thousands', '2.066', 2066],
    ['with an apostrophe between thousands', '2’066', 2066],
    ['with a space between thousands', '12 345', 12345],
    ['with a narrow space that does not break', '12\u202f345', 12345],
    ['with several groups', '1,234,567', 1234567],
    ['grouped as in India', '1,23,45,678', 12345678],
    ['in Arabic digits', '٢٬٠٦٦', 2066],
    ['in Persian digits', '۷۴۱', 741],
    ['in Devanagari digits', '१,२३,४५६', 123456],
    ['in Bengali digits', '৭৪১', 741],
    ['in fullwidth digits', '７４１', 741],
    ['in Gurmukhi digits', '੧,੨੩,੪੫੬', 123456],
    ['in Bengali digits, grouped', '১২,৩৪,৫৬৭', 1234567],
    ['in Arabic digits between marks of direction', '\u200f٢٬٠٦٦\u200e', 2066],
    ['with space around it', ' 741 ', 741],
  ])('%s', (_, text, count) => {
    expect(parseCount(text)).toBe(count);
  });
});

describe('a count that is rounded, or no count, gives nothing', () => {
  test.each([
    ['thousands as K', '12.3K'],
    ['millions in words', '2,1 mln'],
    ['thousands in Polish', '1,2 tys.'],
    ['thousands in French', '12,3 k'],
    ['thousands in Spanish and Portuguese', '12,3 mil'],
    ['thousands in Romanian', '12,3 K'],
    ['thousands in Arabic', '١٢٫٣ ألف'],
    ['thousands in Urdu', '12.3 ہزار'],
    ['thousands in Bengali', '১২.৩ হা'],
    ['an Arabic decimal of three places', '١٢٫٣٤٥'],
    ['a decimal', '12.3'],
    ['two decimals', '12,34'],
    ['mixed marks', '1,234.567'],
    ['a group of four digits', '1,2345'],
    ['a leading mark', ',123'],
    ['words', '741 followers'],
    ['a minus', '-741'],
    ['more digits than any list is long', '1234567890123'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(parseCount(text)).toBeNull();
  });
});
