/** What a matcher of names is asked, and what it answers. */
import type { Person } from '../../observation';
import type { FamilyMatch } from './families';
import type { ListComparison } from './list-comparison';

export type NameMatch = {
  /** Index into the people that were given. */
  person: number;
  /** Id of the pupil. */
  pupil: string;
  /** From 0 to 1; orders matches, and means nothing else. */
  score: number;
  strength: 'likely' | 'possible';
  /** What speaks for it and against it, in plain words. */
  reasons: readonly string[];
};

/** How far a comparison has come, and what it found since it last told. */
export type Progress = { done: number; total: number; found: readonly NameMatch[] };

export type NameMatcher = {
  /** All matches, strongest first. */
  match(people: readonly Person[]): NameMatch[];
};

export type FullNameMatcher = NameMatcher & {
  /**
   * The same a slice at a time. What a slice finds is told at once, before the whole list is known, and may be
   * weighed otherwise in the end; what is returned is what `match` gives. Whoever stops asking has cancelled.
   */
  begin(people: readonly Person[]): Generator<Progress, NameMatch[], void>;
  /** A list that grows, from its beginning. */
  list(): ListComparison;
  /** Adults who may be the family of a pupil. */
  families(people: readonly Person[]): FamilyMatch[];
  /**
   * About how many of the likely matches on this list are strangers who share a name: as many as match pupils who do
   * not exist, made of the roll's first names and others of its surnames.
   */
  strangers(people: readonly Person[]): number;
};
