/** Finds in a text what its writer may not want strangers to know. Hints only: the person decides. */
import { FAMILY } from './family-words';
import { HOME } from './home-words';
import { POSTCODE } from './postcode';

export type PrivateFact = 'birth' | 'date' | 'family' | 'home' | 'postcode';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
/** A grown-up's age: "7 years old" is about a child, a dog or a school. */
const AGE = '(?:1[89]|[2-7]\\d)';

const BIRTH = [
  new RegExp(`\\bborn:? (?:(?:on|in) )?(?:the )?(?:\\d|${MONTH}\\b)`, 'iu'),
  new RegExp(`\\b(?:b\\.|est\\.?|est’d|vintage) ?19\\d\\d\\b`, 'iu'),
  /\bd\.?o\.?b\b|\bmy (?:birthday|bday|b-day)\b/iu,
  new RegExp(
    `(?:\\b(?:birthday|bday|b-day)\\b|🎂)[\\s:=-]{0,3}(?:is |on |the ){0,2}(?:\\d|${MONTH}\\b)`,
    'iu',
  ),
  new RegExp(`(?:\\d|\\b${MONTH})(?:st|nd|rd|th)? ?🎂`, 'iu'),
  new RegExp(`\\b(?:turned ${AGE}|${AGE} ?(?:years old|years young|yrs? old|y\\.?/?o))\\b`, 'iu'),
  new RegExp(`\\b(?:age:? ?|aged )${AGE}\\b(?! ?(?:[-–+]|to\\b))`, 'iu'),
];

/** A day, whichever it is: a birthday, a wedding, a child's birth. */
const DATE = [
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])(?<gap>[./-])(?:0?[1-9]|1[0-2])\k<gap>(?:19|20)\d\d(?![\d./-])/u,
  /(?<![\d./-])(?:0[1-9]|[12]\d|3[01])(?<gap>[./-])(?:0[1-9]|1[0-2])\k<gap>\d\d(?![\d./-])/u,
  /(?<![\d./-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d./-])/u,
  new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'iu'),
  new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'iu'),
];

const PATTERNS: readonly (readonly [PrivateFact, readonly RegExp[]])[] = [
  ['postcode', POSTCODE],
  ['birth', BIRTH],
  ['family', FAMILY],
  ['home', HOME],
  ['date', DATE],
];

/** The first kind of private fact that the text tells, or null. Takes linear time in the length of the text. */
export function findPrivateFact(text: string): PrivateFact | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\ufe0f\u20e3]/gu, '')
    .replace(/[^\S\n]+/gu, ' ');
  return PATTERNS.find(([, patterns]) => patterns.some((pattern) => pattern.test(plain)))?.[0] ?? null;
}
