/** The names to look for, as a check has them. */
import type { Pupil } from './pupil';

/** A sealed roll that is open: its names are in the worker that opened it, and nowhere else. */
export type SealedNames = { length: number; leavers: number };

/** Other names are another object: what was compared with these was compared with no others. */
export type NamesGiven = readonly Pupil[] | SealedNames;

export function isSealed(names: NamesGiven): names is SealedNames {
  return !Array.isArray(names);
}

/** How many of them have left the school. */
export function leaversAmong(names: NamesGiven): number {
  return isSealed(names) ? names.leavers : countLeavers(names);
}

export function countLeavers(pupils: readonly Pupil[]): number {
  return pupils.filter(({ left }) => left !== undefined).length;
}
