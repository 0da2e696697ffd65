import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

/** What saved the file, its bytes, and what they say. */
const FILES: readonly (readonly [string, readonly number[], string])[] = [
  ['UTF-8', [0x5a, 0x6f, 0xc3, 0xab], 'Zoë'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x5a, 0x6f, 0xc3, 0xab], 'Zoë'],
  ['windows-1252, Excel’s CSV', [0x5a, 0x6f, 0xeb], 'Zoë'],
  ['windows-1252 with a curved apostrophe', [0x4f, 0x92, 0x42], 'O’B'],
  ['UTF-16, Excel’s “Unicode text”', [0xff, 0xfe, 0x41, 0x01, 0x0a, 0x00], 'Ł\n'],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x01, 0x41, 0x00, 0x0a], 'Ł\n'],
  ['UTF-16 without a mark', [0x5a, 0x00, 0x6f, 0x00, 0xeb, 0x00], 'Zoë'],
  ['UTF-16 without a mark, the other way round', [0x00, 0x5a, 0x00, 0x6f, 0x00, 0xeb], 'Zoë'],
  ['nothing', [], ''],
];

test.each(FILES)('a file in %s is read with its accents', (_, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

test('a workbook or a picture is no text', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]))).toBeNull();
});
