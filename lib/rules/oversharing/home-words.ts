/** How people say where they live in a few words about themselves. */

/** What one lives "in" that is no place. */
const NO_PLACE =
  '(?:hope|denial|harmony|peace|love|fear|style|concert|reality|fact|faith|fantasy|colou?r|sin|chaos|pyjamas|leggings|jeans|books|stories|music|dreams|an?|my|our|your|this|it|the (?:moment|now|present|past|future|wrong|classroom|clouds|dark|sun|kitchen|gym|staffroom|library))';
/** What is "based" and no town: "evidence-based". */
const NO_TOWN =
  '(?:evidence|faith|plant|play|project|problem|research|values|web|community|enquiry|inquiry|strengths?|trauma|home|school|class|classroom|work|competency|game|computer|text|story|phonics|skills?|nature|team|cloud|fact|reality|knowledge|rights|theme|topic|outcomes?)';
const STREET =
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Crescent|Terrace|Gardens|Grove|Mews|Row|Hill)';
/** "Year 1 Marlow Lane Primary" is a class in a school. */
const NO_HOUSE = '(?<!\\b(?:[Yy]ears?|[Yy]r|[Cc]lass|[Rr]oom|[Ss]tage|KS) ?)';
/** Nor are "12 Mill Lane children". */
const NO_SCHOOL =
  '(?! (?:Primary|Infants?|Juniors?|Nursery|School|Academy|CE|C of E|Catholic|High|Secondary|\\p{Ll}))';
/** What is "-born" and no town: "natural-born". */
const NO_BIRTHPLACE = '(?:natural|first|last|new|high|well|true|foreign|still)';
/** What one comes "from" that is no place. */
const NO_ORIGIN =
  '(?:Years?|Nursery|Reception|EYFS|KS ?\\d|Y\\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|God|Him|Her|Scratch|Home|Jan|Feb|Mar|Apr|Sep|Oct|Nov|Dec)';

export const HOME = [
  new RegExp(
    `\\b(?:living|live|lives|based|born (?:and|&|n) (?:bred|raised)|born) in (?!${NO_PLACE}\\b)\\p{L}`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?!${NO_TOWN}\\b)\\p{L}{3,30}[ -]based\\b`, 'iu'),
  new RegExp(`(?<!\\p{L})(?!${NO_BIRTHPLACE}\\b)\\p{L}{3,30}-born\\b`, 'iu'),
  /\bborn (?:and|&|n) (?:bred|raised)\b|\bhome ?town\b/iu,
  new RegExp(
    `(?:^|[|•·,.;\\n–—-] ?|\\b(?:[Oo]riginally|[Ll]ass|[Ll]ad|[Gg]irl|[Bb]oy|I['’]m|[Aa]m) )[Ff]rom (?:the )?(?!${NO_ORIGIN})\\p{Lu}`,
    'mu',
  ),
  new RegExp(`${NO_HOUSE}\\b\\d{1,4}[a-z]?,? (?:\\p{Lu}\\p{L}{1,20} ){1,2}${STREET}\\b${NO_SCHOOL}`, 'u'),
  /📍|[🏠🏡] ?\p{L}/u,
];
