/** The text of a file of names: UTF-8 as most programs save it, or what Excel saves on Windows. */

/** What the file begins with, and how its letters are then written. */
const MARKS: readonly (readonly [readonly number[], 'utf-16le' | 'utf-16be'])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text from the bytes of a file, without a byte order mark. What is no valid UTF-8 is taken for windows-1252,
 * which Excel's "CSV" is in England; its "Unicode text" is UTF-16 with a mark, and other programs leave the mark
 * out. Null where the bytes are no text, as in a workbook or a picture. Never throws.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  if (bytes.includes(0)) return unmarked(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** So much of a text without a mark is looked at, in bytes. */
const LOOKED_AT = 4000;
const NO_TEXT = /(?![\t\n\r\f\v])\p{Cc}|\ufffd/u;

/** UTF-16 without a mark: most letters of an English list have a zero on one side, and none on the other. */
function unmarked(bytes: Uint8Array): string | null {
  const begin = bytes.subarray(0, LOOKED_AT);
  const zeros = (odd: 0 | 1) => begin.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const encoding = zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be';
  const isMixed = (zeros(0) + zeros(1)) * 4 < begin.length || bytes.length % 2 > 0;
  if (isMixed || NO_TEXT.test(new TextDecoder(encoding).decode(begin))) return null;
  return new TextDecoder(encoding).decode(bytes);
}
