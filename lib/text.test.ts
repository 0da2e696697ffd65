import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, MAX_NAME, MAX_TEXT } from './text';

describe('a line of text from a page', () => {
  test.each([
    ['keeps names as people write them', 'Nguyễn Thị O’Brien-Żak', 'Nguyễn Thị O’Brien-Żak'],
    ['keeps names in any script', 'محمد 山田 प्रिया', 'محمد 山田 प्रिया'],
    ['keeps emoji that are joined', '👩🏽‍🏫 and 👨‍👩‍👧', '👩🏽‍🏫 and 👨‍👩‍👧'],
    ['keeps the joiners of Persian and Indic words', 'می‌خواهم क्‍ष', 'می‌خواهم क्‍ष'],
    ['loses the line breaks', 'Robin\r\n\tAshdown', 'Robin Ashdown'],
    ['loses space around and within', '  Robin \u00a0 Ashdown ', 'Robin Ashdown'],
    ['loses characters without width', 'Ro\u200bb\ufeffin\u2060 Ash\u00addown', 'Robin Ashdown'],
    ['loses joiners that hide in a Latin name', 'Ro\u200dbin\u200c Ashdown', 'Robin Ashdown'],
    [
      'loses marks that turn the reading direction',
      '\u202enwodhsA\u202c \u2066Robin\u2069\u200f',
      'nwodhsA Robin',
    ],
    ['loses control characters', 'Ro\u0000bin\u0007\u009b', 'Robin'],
    ['loses hidden tags', `Robin${String.fromCodePoint(0xe0041, 0xe007f)}`, 'Robin'],
    ['loses halves of characters', 'Ro\ud800bin\udc00', 'Robin'],
    ['leaves markup as the text that it is', '<b onclick=x>Robin</b>', '<b onclick=x>Robin</b>'],
  ])('%s', (_, text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  test('is cut, but never through the middle of a character', () => {
    expect(cleanLine('x'.repeat(10_000))).toHaveLength(MAX_NAME);
    expect(cleanLine(`${'x'.repeat(MAX_NAME - 1)}😀`)).toBe('x'.repeat(MAX_NAME - 1));
    expect(cleanLine('Robin Ashdown', 5)).toBe('Robin');
  });
});

describe('a text from a page', () => {
  test('keeps its line breaks and loses the rest of what cannot be seen', () => {
    expect(cleanText(' Maths\nHills\u200b\n\nTea ')).toBe('Maths\nHills\n\nTea');
  });

  test('is cut at its own length', () => {
    expect(cleanText('x'.repeat(10_000))).toHaveLength(MAX_TEXT);
  });
});
