/** Reading the counts that a page prints beside a list, in the digits and grouping of any language. */

import { DIRECTION_MARKS } from './labels';

// The zero of each set of decimal digits that an interface language in use here is printed with.
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xff10];
const GROUPED = /^\d{1,3}(?:([,.'\u2019\u066c \u00a0\u2009\u202f])\d{2,3}(?:\1\d{2,3})*)?$/u;

/**
 * The exact number that `text` states, or null. "2,066", "2.066", "2 066" and "1,23,456" are exact; "12.3K"
 * and "2,1 mln" are rounded, and a rounded count proves nothing about a list.
 */
export function parseCount(text: string): number | null {
  const plain = toAsciiDigits(text.replace(DIRECTION_MARKS, '').trim());
  if (/^\d{1,12}$/.test(plain)) return Number(plain);
  if (!GROUPED.test(plain)) return null;
  const groups = plain.split(/\D/u);
  if (groups.at(-1)?.length !== 3) return null;
  return Number(groups.join(''));
}

function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
