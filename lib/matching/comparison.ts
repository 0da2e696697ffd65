/** What comparing a list of people with the names has come to. In memory only, as lists and names are. */
import type { Person } from '../observation';
import type { NamesGiven } from '../roll/names-given';

export type Comparison = {
  roll: NamesGiven;
  /** Who was compared: the list as it was then, or the beginning of it. */
  people: readonly Person[];
} & Result;

/** What it has come to; `person` is a place among the people. */
export type Result = {
  /** `pupil` is an id within the names; strongest first. */
  matches: readonly (Why & {
    person: number;
    pupil: string;
    hasLeft: boolean;
    score: number;
    strength: 'likely' | 'possible';
  })[];
  /** About how many of the likely ones are strangers who share a name with a pupil. */
  strangers: number;
  /** Adults who may be the family of a pupil. */
  families: readonly (Why & { person: number })[];
};

/** What speaks for it, and the same without any name that was looked for, which may outlive the panel. */
export type Why = { reasons: readonly string[]; reasonsToKeep: readonly string[] };

/** Whether a list has gone on from these people. */
export function isBeginningOf(people: readonly Person[], beginning: readonly Person[]): boolean {
  if (people === beginning) return true;
  return beginning.length <= people.length && beginning.every((person, at) => person === people[at]);
}
