/** Cleaning of text that comes from a page, a file or a message, before anything else looks at it. */

// Controls but tab and line feed, soft hyphen, zero-width characters, bidirectional marks and isolates, line
// and paragraph separators, byte order mark, tag characters.
const INVISIBLE =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
// Zero-width joiners are part of emoji and of Persian and Indic words; elsewhere they only hide things.
const JOINER_BETWEEN_LATIN =
  /(?<=[\p{Script=Latin}\p{N}_. -])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\p{N}_. -])/gu;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Longest texts that are taken from a page, in UTF-16 code units. */
export const MAX_NAME = 200;
export const MAX_TEXT = 4000;

/** Visible text on one line, at most `max` code units. */
export function cleanLine(text: string, max: number = MAX_NAME): string {
  return clean(text, max).replace(/\s+/gu, ' ').trim();
}

/** Visible text with its line breaks, at most `max` code units. */
export function cleanText(text: string, max: number = MAX_TEXT): string {
  return clean(text, max).trim();
}

function clean(text: string, max: number): string {
  // Cut first, so that a hostile megabyte costs no more than a long bio; twice the room for what is stripped.
  return text
    .slice(0, max * 2)
    .replace(LONE_SURROGATE, '')
    .replace(INVISIBLE, '')
    .replace(JOINER_BETWEEN_LATIN, '')
    .slice(0, max)
    .replace(LONE_SURROGATE, '');
}
