/** What comparing a list of people with the names has come to. In memory only, as lists and names are. */
import type { Person } from '../observation';
import type { Pupil } from '../roll/pupil';

export type Comparison = {
  roll: readonly Pupil[];
  /** Who was compared: the list as it was then, or the beginning of it. */
  people: readonly Person[];
  /** `person` and `pupil` are a place among the people and the id of a pupil; strongest first. */
  matches: readonly {
    person: number;
    pupil: string;
    score: number;
    strength: 'likely' | 'possible';
    reasons: readonly string[];
  }[];
  /** About how many of the likely ones are strangers who share a name with a pupil. */
  strangers: number;
  /** Adults who may be the family of a pupil: a place among the people, and what speaks for it. */
  families: readonly { person: number; reasons: readonly string[] }[];
};

/** Whether a list has gone on from these people. */
export function isBeginningOf(people: readonly Person[], beginning: readonly Person[]): boolean {
  if (people === beginning) return true;
  return beginning.length <= people.length && beginning.every((person, at) => person === people[at]);
}
