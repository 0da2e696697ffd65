/** The school's names as a person types them, and back: one on each line. */
import { cleanLine } from '../text';
import type { School } from './policy';

export type SchoolFields = {
  name: string;
  shortNames: string;
  acronyms: string;
  postcode: string;
  domains: string;
  motto: string;
};

/** As many and as long as a policy may list. */
const MOST = 50;
const LONGEST = 200;
const ACRONYM = { shortest: 3, longest: 12 };

export function fieldsOf(school: School | null): SchoolFields {
  const { name = '', shortNames = [], acronyms = [], domains = [], postcode = '', motto = '' } = school ?? {};
  return {
    name,
    shortNames: shortNames.map(({ text }) => text).join('\n'),
    acronyms: acronyms.join('\n'),
    postcode,
    domains: domains.join('\n'),
    motto,
  };
}

/** Null where no name is left. `before` knows which of the names are places as well. */
export function schoolFrom(fields: SchoolFields, before: School | null): School | null {
  const [name] = linesOf(fields.name);
  if (name === undefined) return null;
  const [postcode] = linesOf(fields.postcode);
  const [motto] = linesOf(fields.motto);
  return {
    name,
    shortNames: linesOf(fields.shortNames).map((text) => shortName(text, before)),
    acronyms: linesOf(fields.acronyms).filter(
      ({ length }) => length >= ACRONYM.shortest && length <= ACRONYM.longest,
    ),
    domains: linesOf(fields.domains).flatMap(domainIn),
    ...(before?.employers ? { employers: before.employers } : {}),
    ...(postcode === undefined ? {} : { postcode }),
    ...(motto === undefined ? {} : { motto }),
  };
}

/** A single word is too often something else. */
function shortName(text: string, before: School | null): School['shortNames'][number] {
  const known = before?.shortNames.find((one) => one.text === text);
  return known ?? (text.includes(' ') ? { text } : { text, alsoAPlace: true });
}

/** "office@school.example" and "https://www.school.example/staff" as "school.example". */
function domainIn(line: string): string[] {
  const [domain = ''] = line
    .toLowerCase()
    .replace(/^.*@|^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .split('/');
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u.test(domain) ? [domain] : [];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => cleanLine(line, LONGEST))
    .filter((line) => line !== '')
    .slice(0, MOST);
}
