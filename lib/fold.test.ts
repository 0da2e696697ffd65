import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from './fold';

describe('folding letters', () => {
  test.each([
    ['accents', 'Zoë Brontë-Ngô', 'Zoe Bronte-Ngo'],
    ['accents that stand apart from their letter', 'Zoe\u0308', 'Zoe'],
    [
      'letters that carry their mark within',
      'Łęcki Ørsted Đặng straße œuvre',
      'Lecki Orsted Dang strasse oeuvre',
    ],
    ['capitals of such letters', 'Þóra Ðagný ÆGIR STRAẞE', 'THora Dagny AEGIR STRASSE'],
    ['a dotless and a dotted i', 'Aydın İnci', 'Aydin Inci'],
    ['a Maltese and a Hausa letter', 'Ħal Għaxaq, Ɗantata', 'Hal Ghaxaq, Dantata'],
    [
      'apostrophes of every kind',
      "O’Brien O'Brien O‘Brien O′Brien Oʼ​Brien",
      'OBrien OBrien OBrien OBrien OBrien',
    ],
    ['letters in a script of their own for looks', '𝓒𝓵𝓸𝓿𝓮𝓻 𝕳𝖊𝖉𝖌𝖊𝖘', 'Clover Hedges'],
    ['wide letters', 'Ｍａｙａ', 'Maya'],
    ['letters in circles and squares', 'Ⓜⓐⓨⓐ 🅼🅐🆈🅰', 'Maya MAYA'],
    ['small capitals', 'ᴍᴀʀʟᴏᴡ ʟᴀɴᴇ', 'marlow lane'],
    ['joined letters', 'ﬁnn oﬃce', 'finn office'],
    ['what cannot be seen', 'Ma\u200bya\u00ad Ade\u202eyemi\ufeff', 'Maya Adeyemi'],
    ['the line that stretches an Arabic word', 'محـــمد', 'محمد'],
    ['the vowel signs of Arabic', 'مُحَمَّد', 'محمد'],
  ])('sets aside %s', (_title, text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  test.each([
    'বাংলা',
    'हिन्दी',
    'தமிழ்',
    'Ελλάδα'.normalize('NFD').replace(/\p{M}/gu, ''),
    '日本',
    'Maya Adeyemi',
    'A-B_c.9',
  ])('leaves as it is what belongs to the word: %s', (text) => {
    expect(foldLetters(text).normalize('NFC')).toBe(text.normalize('NFC'));
  });

  test('done twice is the same as done once', () => {
    expect(foldLetters('Da″na')).toBe('Dana');
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(fc.property(text, (given) => foldLetters(foldLetters(given)) === foldLetters(given)));
  });

  test('does not depend on whether accents are part of their letters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        (given) => foldLetters(given.normalize('NFC')) === foldLetters(given.normalize('NFD')),
      ),
    );
  });

  test('takes no longer for a text made to be slow', () => {
    const began = performance.now();
    foldLetters('a\u0301'.repeat(100_000) + '\u200b'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
