/** A roll made ready: its words, and which pupils bear which of them together. */
import type { Pupil } from '../../roll/pupil';
import { push } from './grouped';
import { givenWords, surnameWords, type Role, type RollWord } from './roll-words';
import type { Entry } from './vocabulary';

/** A pupil, by place in the roll, and what the word is to the pupil. */
export type Use = { pupil: number; role: Role };
/** A pupil who bears both words of a pair; `isNobody` where the surname is another pupil's, and nobody bears both. */
export type PairUse = { pupil: number; given: Role; surname: Role; isNobody: boolean };

export type Words = { entries: readonly Entry[]; uses: readonly (readonly Use[])[] };

export type RollIndex = {
  pupils: readonly Pupil[];
  given: Words;
  surname: Words;
  /** Initials of each pupil's first names and surnames. */
  initials: readonly { given: ReadonlySet<string>; surname: ReadonlySet<string> }[];
  /** Every word of each pupil. */
  words: readonly { given: ReadonlySet<number>; surname: ReadonlySet<number> }[];
  /** For each first name, a few of the pupils who have it: before others those whose first name it is. */
  namesakes: readonly (readonly Use[])[];
  /** Of pupils, and of pupils who do not exist: the roll's first names with others of its surnames. */
  pairs: PairIndex;
};

export type PairIndex = ReadonlyMap<number, readonly PairUse[]>;

const MOST_WORDS = 1_000_003;

export function pairKey(given: Entry, surname: Entry): number {
  return given.id * MOST_WORDS + surname.id;
}

export function indexRoll(pupils: readonly Pupil[]): RollIndex {
  const givens = pupils.map(givenWords);
  const surnames = pupils.map(surnameWords);
  const given = collect(givens);
  const surname = collect(surnames);
  const ids = { given: idsOf(given), surname: idsOf(surname) };
  const words = pupils.map((_, at) => ({
    given: new Set((givens[at] ?? []).map(({ text }) => ids.given.get(text) ?? -1)),
    surname: new Set((surnames[at] ?? []).map(({ text }) => ids.surname.get(text) ?? -1)),
  }));
  const pairs = new Map<number, PairUse[]>();
  pairUp(pairs, givens, surnames, { ids, isNobody: false });
  pairUp(pairs, givens, reshuffled(surnames), { ids, isNobody: true });
  return {
    pupils,
    given,
    surname,
    initials: pupils.map((_, at) => initialsOf(givens[at], surnames[at])),
    words,
    namesakes: given.uses.map(namesakes),
    pairs,
  };
}

function initialsOf(given: readonly RollWord[] = [], surname: readonly RollWord[] = []) {
  const first = (words: readonly RollWord[]) => new Set(words.map(({ text }) => text.charAt(0)));
  return { given: first(given.filter(({ role }) => role !== 'part')), surname: first(surname) };
}

function collect(names: readonly (readonly RollWord[])[]): Words {
  const uses = new Map<string, Use[]>();
  for (const [pupil, words] of names.entries())
    for (const { text, role } of words) push(uses, text, { pupil, role });
  return { entries: Array.from(uses.keys(), (word, id) => ({ id, word })), uses: [...uses.values()] };
}

function idsOf({ entries }: Words): Map<string, number> {
  return new Map(entries.map(({ id, word }) => [word, id]));
}

/** How many pupils of one first name are shown where there is nothing but the first name. */
const MOST_NAMESAKES = 3;
const ROLES: readonly Role[] = ['first', 'knownAs', 'part', 'middle'];

function namesakes(uses: readonly Use[]): readonly Use[] {
  if (uses.length <= MOST_NAMESAKES) return uses;
  return ROLES.flatMap((role) => uses.filter((use) => use.role === role)).slice(0, MOST_NAMESAKES);
}

type Ids = { given: ReadonlyMap<string, number>; surname: ReadonlyMap<string, number> };
type Names = readonly (readonly RollWord[])[];

type How = { ids: Ids; isNobody: boolean };

function pairUp(pairs: Map<number, PairUse[]>, givens: Names, surnames: Names, how: How): void {
  const all = givens.flatMap((words, pupil) => pairsOf(pupil, words, surnames[pupil] ?? [], how));
  for (const [key, use] of all) if (!isTaken(pairs.get(key), use)) push(pairs, key, use);
}

/** A pair that is a pupil's is nobody else's. */
function isTaken(uses: readonly PairUse[] = [], { isNobody }: PairUse): boolean {
  return isNobody && uses.some((use) => !use.isNobody);
}

type Listed = readonly RollWord[];

function pairsOf(pupil: number, givens: Listed, surnames: Listed, { ids, isNobody }: How) {
  return givens.flatMap((given) =>
    surnames.map(
      (surname) =>
        [
          (ids.given.get(given.text) ?? 0) * MOST_WORDS + (ids.surname.get(surname.text) ?? 0),
          { pupil, given: given.role, surname: surname.role, isNobody },
        ] as const,
    ),
  );
}

/** Each pupil with the surname of another, who stands some way off: next to each other stand brothers and sisters. */
function reshuffled(surnames: Names): Names {
  const step = Math.max(1, Math.floor(surnames.length * 0.382));
  return surnames.map((_, at) => surnames[(at + step) % surnames.length] ?? []);
}
