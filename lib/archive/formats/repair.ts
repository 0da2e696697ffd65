/**
 * Meta's downloads write every byte of a text as if it were a letter of its own: "Zoë" becomes "ZoÃ«", in keys
 * and in values.
 */
const MORE_THAN_BYTES = /[\u0100-\u{10ffff}]/u;
const MAY_BE_BROKEN = /[\u0080-\u00ff]/u;
const strict = new TextDecoder('utf-8', { fatal: true });

/** The text as it was written; unchanged unless all of it is bytes, and those are correct UTF-8. */
export function repaired(text: string): string {
  if (!MAY_BE_BROKEN.test(text) || MORE_THAN_BYTES.test(text)) return text;
  try {
    return strict.decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}
