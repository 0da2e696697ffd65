/** Search libraries as somebody would use them for this: each gives pairs of person and pupil with a likeness. */
import UFuzzy from '@leeoniya/ufuzzy';
import { createRequire } from 'node:module';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import * as fuzzball from 'fuzzball';
import type { Person } from '../../../lib/observation';
import type { Pupil } from '../../../lib/roll/pupil';

export type Scored = { person: number; pupil: string; score: number };
export type Library = { name: string; match(roll: readonly Pupil[], people: readonly Person[]): Scored[] };

const jaroWinkler: (one: string, other: string) => number = createRequire(import.meta.url)('jaro-winkler');

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
const nameOf = ({ firstName, lastName }: Pupil) => plain(`${firstName} ${lastName}`);
const shownBy = ({ displayName, handle }: Person) =>
  [plain(displayName), plain(handle)].filter((text) => text !== '');

function bestOfEach(people: readonly Person[], find: (text: string) => Omit<Scored, 'person'>[]): Scored[] {
  return people.flatMap((person, at) => {
    const found = shownBy(person).flatMap(find);
    const best = found.toSorted((one, other) => other.score - one.score)[0];
    return best ? [{ person: at, ...best }] : [];
  });
}

function byPair(name: string, likeness: (one: string, other: string) => number): Library {
  return {
    name,
    match: (roll, people) => {
      const names = roll.map((pupil) => ({ pupil: pupil.id, text: nameOf(pupil) }));
      return bestOfEach(people, (shown) =>
        names.map(({ pupil, text }) => ({ pupil, score: likeness(text, shown) })),
      );
    },
  };
}

export const LIBRARIES: readonly Library[] = [
  {
    name: 'fuse.js',
    match: (roll, people) => {
      const fuse = new Fuse(
        roll.map((pupil) => ({ pupil: pupil.id, text: nameOf(pupil) })),
        {
          keys: ['text'],
          includeScore: true,
          threshold: 0.5,
        },
      );
      return bestOfEach(people, (shown) =>
        fuse
          .search(shown, { limit: 3 })
          .map(({ item, score = 1 }) => ({ pupil: item.pupil, score: 1 - score })),
      );
    },
  },
  {
    name: 'fuzzysort',
    match: (roll, people) => {
      const names = roll.map((pupil) => ({ pupil: pupil.id, text: fuzzysort.prepare(nameOf(pupil)) }));
      return bestOfEach(people, (shown) =>
        fuzzysort
          .go(shown, names, { key: 'text', limit: 3 })
          .map(({ obj, score }) => ({ pupil: obj.pupil, score })),
      );
    },
  },
  {
    name: 'uFuzzy',
    match: (roll, people) => {
      const fuzzy = new UFuzzy({ intraMode: 1 });
      const names = roll.map(nameOf);
      return bestOfEach(people, (shown) =>
        (fuzzy.filter(names, shown) ?? [])
          .slice(0, 3)
          .map((at) => ({ pupil: roll[at]?.id ?? '', score: shown.length / (names[at]?.length ?? 1) })),
      );
    },
  },
  byPair(
    'fuzzball token_set',
    (one, other) => fuzzball.token_set_ratio(one, other, { full_process: false }) / 100,
  ),
  byPair(
    'fuzzball token_sort',
    (one, other) => fuzzball.token_sort_ratio(one, other, { full_process: false }) / 100,
  ),
  byPair('Jaro-Winkler', jaroWinkler),
];
