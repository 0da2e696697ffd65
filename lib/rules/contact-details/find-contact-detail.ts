/** Finds a way to reach somebody in a text they wrote about themselves. */

export type ContactDetail = 'email' | 'phone' | 'messenger';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** "sam (at) mail (dot) example", "sam at mail dot example". */
const SPELT_EMAIL =
  /[\p{L}\p{N}._%+-]+\s*(?:[[({<]\s*at\s*[\])}>]|\sat\s)\s*[\p{L}\p{N}-]+(?:\s*(?:[[({<]\s*dot\s*[\])}>]|\sdot\s)\s*[\p{L}\p{N}-]+)+/iu;
const MESSENGER = /\b(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|t\.me|signal\.me|m\.me|line\.me)\/\S/iu;
/** Digits with the separators that people write between them. */
const DIGITS = /(?:\+|\b00|\b|\()\d[\d\s().\u2010-\u2015/-]{6,22}\d/gu;
/** Numbers of the United Kingdom by their first digits (Ofcom's National Telephone Numbering Plan). */
const UK_NUMBER = /^0[1-357-9]\d{8,9}$/u;
/** ITU-T E.164: a country code and at most fifteen digits. */
const INTERNATIONAL = /^(?:\+|00)[1-9]\d{7,14}$/u;

/** The first kind of contact detail that the text holds, or null. */
export function findContactDetail(text: string): ContactDetail | null {
  // Digits may be written as emoji keycaps or in another width.
  const plain = text.normalize('NFKC').replace(/[\ufe0f\u20e3]/gu, '');
  if (EMAIL.test(plain) || SPELT_EMAIL.test(plain)) return 'email';
  if (MESSENGER.test(plain)) return 'messenger';
  return hasPhone(plain) ? 'phone' : null;
}

function hasPhone(text: string): boolean {
  return [...text.matchAll(DIGITS)].some(([written]) => {
    // "+44 (0)7700 900123": the bracketed zero is dialled only within the country.
    const number = written.replace(/\(0\)/u, '').replace(/[^\d+]/gu, '');
    return UK_NUMBER.test(number) || INTERNATIONAL.test(number);
  });
}
