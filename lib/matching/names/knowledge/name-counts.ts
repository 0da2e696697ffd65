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
  given ??= new Map(
    Object.entries(GIVEN_NAMES).flatMap(([group, packed]) => {
      const [often = '', sex = ''] = group.split(' ');
      const entry: Counted = { commonness: COMMONNESS[often] ?? 'rarely', sex: SEXES[sex] ?? 'b' };
      return unpacked(packed).map((name): [string, Counted] => [name, entry]);
    }),
  );
  return given;
}

/** Whether a surname is one of those that are borne in the United Kingdom. */
export function isKnownSurname(word: string): boolean {
  surnames ??= new Set(unpacked(SURNAMES.known));
  return surnames.has(word);
}

/** Each word is written as how many letters it shares with the one before (0 to 9, A to Z), and the rest. */
function unpacked(packed: string): string[] {
  let word = '';
  return Array.from(packed.matchAll(/([0-9A-Z])([a-z]*)/gu), ([, shared = '0', rest = '']) => {
    word = word.slice(0, Number.parseInt(shared, 36)) + rest;
    return word;
  });
}
