/** Finds in a text what its writer may not want strangers to know. Hints only: the person decides. */

export type PrivateFact = 'birth' | 'family' | 'home' | 'postcode';

const BIRTH =
  /\b(?:born (?:on|in)|d\.?o\.?b\.?|my (?:birthday|bday)|turned \d\d|\d\d (?:years old|yrs old|y\/o))\b|🎂|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b/iu;
const FAMILY =
  /\b(?:mums?|mams?|mummy|moms?|dads?|daddy|mother|father|nan(?:ny|a)?|gran(?:dad|ny)?|wife|husband|married|parent|step ?mum|step ?dad)\s+(?:of|to)\b|\b(?:mum|dad|mummy|daddy) x ?\d\b/iu;
const HOME = /\b(?:living|live|based|born and bred) in\s+\p{L}|📍|🏠/iu;
/** Royal Mail's form of a postcode, with the space that people leave out. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/u;

export function findPrivateFact(text: string): PrivateFact | null {
  if (POSTCODE.test(text)) return 'postcode';
  if (BIRTH.test(text)) return 'birth';
  if (FAMILY.test(text)) return 'family';
  return HOME.test(text) ? 'home' : null;
}
