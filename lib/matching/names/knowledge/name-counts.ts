/** How common names are, from the public lists. */
import { GIVEN_NAMES } from './data/given-names';
import { SURNAMES } from './data/surnames';

/** Among children born in England and Wales since 1996. */
export type Commonness = 'often' | 'sometimes' | 'rarely';

type Counted = { commonness: Commonness; sex: Sex };

const COMMONNESS: Readonly<Record<string, Commonness>> = {
  often: 'often',
  sometimes: 'sometimes',
  rarely: 'rarely',
};

const SEXES: Readonly<Record<string, Sex>> = { f: 'f', m: 'm' };
type Sex = 'f' | 'm' | 'b';

let given: ReadonlyMap<string, Counted> | undefined;
let surnames: ReadonlySet<string> | undefined;

/** How often a first name is given; undefined for one that is not, or hardly ever. */
export function commonness(word: string): Commonness | undefined {
  return counted().get(word)?.commonness;
}

/** To girls or boys nearly always, or to both; undefined where too few bear the name. */
export function sexOf(word: string): Sex | undefined {
  return counted().get(word)?.sex;
}

function counted(): ReadonlyMap<string, Counted> {
  given ??= countedIn(GIVEN_NAMES);
  return given;
}

function countedIn(groups: Readonly<Record<string, string>>): Map<string, Counted> {
  const found = new Map<string, Counted>();
  for (const [group, packed] of Object.entries(groups)) {
    const [often = '', sex = ''] = group.split(' ');
    const entry: Counted = { commonness: COMMONNESS[often] ?? 'rarely', sex: SEXES[sex] ?? 'b' };
    for (const name of unpacked(packed)) found.set(name, entry);
  }
  return found;
}

/** Whether a surname is one of those that are borne in the United Kingdom. */
export function isKnownSurname(word: string): boolean {
  surnames ??= new Set(unpacked(SURNAMES.known));
  return surnames.has(word);
}

/** Each word is written as how many letters it shares with the one before (0 to 9, A to Z), and the rest. */
function unpacked(packed: string): string[] {
  const words: string[] = [];
  let word = '';
  let at = 0;
  while (at < packed.length) {
    const shared = sharedBy(packed.charCodeAt(at));
    let end = at + 1;
    while (packed.charCodeAt(end) >= SMALL_A) end += 1;
    word = word.slice(0, shared) + packed.slice(at + 1, end);
    words.push(word);
    at = end;
  }
  return words;
}

const SMALL_A = 97;
const CAPITAL_A = 65;
const ZERO = 48;

function sharedBy(code: number): number {
  return code < CAPITAL_A ? code - ZERO : code - CAPITAL_A + 10;
}
