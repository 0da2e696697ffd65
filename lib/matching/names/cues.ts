/** What a profile says about who somebody is, other than by name. */
import type { Person } from '../../observation';
import type { Evidence } from './evidence';
import { plainText } from './text/words-of';

/** The year in which these words were fitted; a caller that knows the year says so. */
const YEAR = 2026;
const OLDEST_PUPIL = 19;
/** Former pupils count as pupils for some years. */
const OLDEST_LEAVER = 22;

const TITLE =
  /(?:^|[^a-z])(?:mrs?|miss|ms|mx|dr|prof(?:essor)?|sir|madam|rev|fr|coach|ustadh?|sheikhs?)\.?[\s_.-]+\S/u;
const TITLE_HANDLE = /^_*(?:mrs|miss|ms|mr|dr|prof)[._]?[a-z]{3,}/u;
const PARENT =
  /\b(?:mum|mummy|mumma|mama|mam|mammy|mom|mommy|dad|daddy|father|mother|parent|grandma|grandad|granddad|grandpa|nan|nanny|nana (?:to|of)|auntie|aunty|aunt|uncle|wife|wifey|husband|hubby|married|engaged|fianc[e]e?|bride|groom)\b/u;
/** The parent of whoever writes: "dont tell mum", "account run by my dad", "mum's watching". */
const OWN_PARENT =
  /\b(?:my|our|ur|your|tell|told|ask|by|with|from|love|miss|hi)\s+(?:(?:my|a|the)\s+)?(?:mum|mummy|mam|mama|mom|mommy|dad|daddy|father|mother|parents?|nan|nana|grandma|grandad|auntie?|aunty|uncle)s?(?:\s+(?:and|&|n)\s+(?:mum|mam|mom|dad))?\b|\b(?:mum|mom|mam|dad|parent)s?[ -](?:run|managed?|monitored?|says|is watching|checks)\b/gu;
/** In a display name; Nana and Nan are names too. */
const PARENT_NAME =
  /\b(?:mum|mummy|mumma|mama|mammy|mom|mommy|dad|daddy|father|mother|parent|grandma|grandad|granddad|grandpa|nanny|auntie|aunty|aunt|uncle)\b/u;
const PARENT_HANDLE =
  /(?:mum|mummy|mama|dad|daddy)(?:my)?[_.]?(?:to|of|2)|s?[_.]?(?:mum|mummy|mom|dad|daddy|mama)\d*$/u;
const ADULT =
  /\b(?:teacher|senco|sendco|ect|nqt|pgce|ta|hlta|teaching|headteacher|governor|lecturer|tutor|nurse|nhs|doctor|gp|midwife|paramedic|dentist|pharmacist|physio|therapist|solicitor|barrister|lawyer|paralegal|accountant|engineer|developer|designer|architect|consultant|analyst|manager|director|ceo|founder|owner|entrepreneur|realtor|estate agent|photographer|videographer|journalist|editor|author|writer|barista|bartender|chef|baker|dj|mua|makeup artist|hairdresser|barber|stylist|plumber|electrician|builder|carpenter|joiner|mechanic|driver|pilot|police|officer|firefighter|soldier|army|veteran|civil servant|councillor|imam|vicar|pastor|priest|personal trainer|pt|coach|phd|msc|mba|ba|bsc|ma|hons|alumni|alumna|graduate|grad|uni|university|student @|prof|freelance|bookings|enquiries|views (?:are )?my own|opinions|retired|living in|based in|londoner|foodie|cyclist|runner|gooner|she\/her|he\/him|they\/them|coffee|wine|prosecco|gin|homeowner|renovation|est\.?|alhamdulillah|god first|➡)\b/u;
const CHILD =
  /\b(?:roblox|minecraft|fortnite|slime|gymnastics|dancer|bff|bffs|besties?|primary|year ?\d{1,2}|yr ?\d{1,2}|y\d{1,2}|ks[123]|sats|secondary|private acc|priv acc|ask to follow|dont follow|my friend|my dog|my cat|u(?:7|8|9|1[0-6])s?|yrs? old|years? old|robux|gacha|squishies|brawl stars|pokemon|tiktoker|among us|school council|reception|nursery|11\+|leavers)\b/u;
const CHILD_HANDLE =
  /roblox|minecraft|fortnite|slime|unicorn|ninja|gamer|gaming|plays\d*$|yt\d*$|puppy|kitty|bubblegum|kitkat|banana|potato|cookie|monsta|galaxy|mystic|moon|shadow|wolf|dragon|toxic|savage|footy|cr7|goat|gymnast|dancer|chaos|sk8|vibes|sunshine|star\.?gazer|princess|queen|^prince|kid\d*$|lil|^its_.*\.x$|^xx_|\.priv|\.xo\d*$|^x[a-z]{3,}x$|^iam|^(?:hey\.)?(?:the\.real|official|its)\.|2k(?:0[89]|1\d)/u;
const ADULT_HANDLE =
  /yoga|gym(?!nast)|vegan|knit|garden|coffee|prosecco|wander|travel|dogdad|dogmum|catlady|cat\.lady|golf|photo|foodie|eats|cycling|marathon|runner|londonlife|life\d*$|reads|bakes|loves\d*$|swim|surf|hike|hiking|explorer|vintage|finds|craft|baker|music|chelseafan|spurs|soul|guru|beard|techie|retro|bookworm|mountain|weekend|urban|consult|mummy|mama|\.ldn|pt\d*$/u;
const BUSINESS =
  /\b(?:cafe|kitchen|catering|bakery|cakes|shop|store|boutique|salon|studio|beauty|nails|lashes|nursery|photography|foundation|trust|charity|fans|fanpage|tyres|autos|motors|cars|garage|solicitors|estates|estate|lettings|dental|care|clinic|pharmacy|events|florist|interiors|outdoor|outdoors|group|updates|weather|news|daily|reminders|offers|official page|academy|school|tuition|church|mosque|choir|club|fitness|gym|restaurant|grill|pizza|steakhouse|takeaway|builders|plumbing|electrical|roofing|cleaning|services|ltd|limited|dm to order|dm for orders)\b/u;
const AGE =
  /\b(\d{1,2})\s*(?:🎂|y\/?o\b|yrs?(?: old)?\b|years? old\b)|\bage[d:]?\s*(\d{1,2})\b|\bi(?:['’]?m| am) (\d{1,2})\b/u;

export type Cues = {
  evidence: readonly Evidence[];
  /** Year groups and classes that are named, as in a roll: 6, 6b. */
  groups: readonly string[];
};

/** `schools`: the school's names in plain small letters. */
export function cuesOf(
  { displayName, handle, bio = '' }: Person,
  schools: readonly string[],
  year = YEAR,
): Cues {
  const texts = { name: plainText(displayName), shown: plainText(handle), said: plainText(bio) };
  const { name, shown, said } = texts;
  const groups = groupsIn(`${said} ${name}`);
  const evidence = [...adultEvidence(texts), ...hintEvidence(texts, schools)];
  const figures = `${shown} ${said}`;
  if (/\d\d/u.test(figures)) evidence.push(...yearEvidence(figures, year));
  return { evidence: groups.length > 0 ? [...evidence, 'hint.group'] : evidence, groups };
}

type Texts = { name: string; shown: string; said: string };

function adultEvidence({ name, shown, said }: Texts): Evidence[] {
  const isAdult = (said !== '' && ADULT.test(said)) || ADULT_HANDLE.test(shown);
  const isChild = !isAdult && ((said !== '' && CHILD.test(said)) || CHILD_HANDLE.test(shown));
  const isBusiness = BUSINESS.test(name) || said.includes('dm to order');
  return [
    ...(TITLE.test(`${name} `) || TITLE_HANDLE.test(shown) ? (['cue.title'] as const) : []),
    ...(saysParent({ name, shown, said }) ? (['cue.parent'] as const) : []),
    ...(isAdult ? (['cue.adult'] as const) : []),
    ...(isBusiness ? (['cue.business'] as const) : []),
    ...(isChild ? (['cue.child'] as const) : []),
  ];
}

function hintEvidence({ name, said }: Texts, schools: readonly string[]): Evidence[] {
  const hasSchool = schools.some((school) => said.includes(school) || name.includes(school));
  const other = !hasSchool && OTHER_SCHOOL.test(said);
  return [
    ...(hasSchool ? (['hint.school'] as const) : []),
    ...(isSchoolAge(said) ? (['hint.age'] as const) : []),
    ...(other ? (['hint.otherSchool'] as const) : []),
  ];
}

const OTHER_SCHOOL = /\b(?:primary|academy|high|school|college|juniors?|infants?)\b/u;

export function isParent({ displayName, handle, bio = '' }: Person): boolean {
  return saysParent({ name: plainText(displayName), shown: plainText(handle), said: plainText(bio) });
}

function saysParent({ name, shown, said }: Texts): boolean {
  const own = said === '' ? '' : said.replace(OWN_PARENT, '');
  return PARENT_NAME.test(name) || (own !== '' && PARENT.test(own)) || PARENT_HANDLE.test(shown);
}

/** "Year 6", "Y6", "yr6", "6B": as figures, with the letter of a class where there is one. */
function groupsIn(text: string): string[] {
  if (!/\d/u.test(text)) return [];
  return Array.from(text.matchAll(/\b(?:year|yr|y)\s?(\d{1,2}[a-z]?)\b/gu), ([, group = '']) => group);
}

function yearEvidence(text: string, now: number): Evidence[] {
  const long = Array.from(text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/gu), ([, year]) => Number(year));
  const two = Array.from(text.matchAll(/2k(\d\d)(?!\d)/gu), ([, year]) => 2000 + Number(year));
  const short = Array.from(text.matchAll(/(?<![\d][a-z]*)[a-z_](\d\d)(?!\d|[a-z])/gu), ([, year]) =>
    Number(year),
  );
  const years = [...long, ...two];
  if (years.some((year) => year > now - 90 && now - year > OLDEST_LEAVER)) return ['cue.adultYear'];
  if (years.some((year) => now - year <= OLDEST_PUPIL && year < now - 2)) return ['cue.childYear'];
  if (short.some((year) => year > 59 && year < 100)) return ['cue.perhapsAdultYear'];
  return short.some((year) => 2000 + year <= now - 3 && now - 2000 - year <= OLDEST_PUPIL)
    ? ['cue.perhapsChildYear']
    : [];
}

function isSchoolAge(text: string): boolean {
  const [, ...ages] = AGE.exec(text) ?? [];
  const age = Number(ages.find((each) => each !== undefined) ?? 0);
  return age >= 4 && age <= OLDEST_PUPIL;
}
