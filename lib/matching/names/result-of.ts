/** What comparing a list has come to, with all that whoever does not have the names needs to know. */
import type { Pupil } from '../../roll/pupil';
import type { Result } from '../comparison';
import { reasonsToKeep } from '../reasons-to-keep';
import type { ListComparison } from './list-comparison';

export function resultOf(list: ListComparison, roll: readonly Pupil[]): Result {
  const left = new Set(roll.flatMap(({ id, left: year }) => (year === undefined ? [] : [id])));
  return {
    matches: list.matches().map(({ person, pupil, score, strength, reasons }) => ({
      person,
      pupil,
      hasLeft: left.has(pupil),
      score,
      strength,
      reasons,
      reasonsToKeep: reasonsToKeep(reasons, roll),
    })),
    strangers: list.strangers(),
    families: list.families().map(({ person, reasons }) => ({
      person,
      reasons,
      reasonsToKeep: reasonsToKeep(reasons, roll),
    })),
  };
}
