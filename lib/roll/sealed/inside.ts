/**
 * The inside of a sealed roll, as JSON. It is read without the schema library, which would make the worker that opens
 * it a tenth larger: what is here was sealed by us, and has not been changed since, or it would not have opened.
 */
import { isRecord } from '../../is-record';
import { cleanLine, MAX_NAME } from '../../text';
import { MAX_NAMES } from '../collect';
import type { Pupil } from '../pupil';

/** Of each pupil the names and the year of leaving alone. */
export function asInside(pupils: readonly Pupil[]): string {
  return JSON.stringify({ pupils: pupils.map(namesOf) });
}

/** The pupils with ids of their own; null for a text that is anything else than such a list. */
export function pupilsInside(text: string): Pupil[] | null {
  const inside: unknown = JSON.parse(text);
  const list = isRecord(inside) ? inside.pupils : undefined;
  if (!Array.isArray(list) || list.length > MAX_NAMES) return null;
  const pupils = list.flatMap((each: unknown, at) => pupilOf(each, `p${at + 1}`) ?? []);
  return pupils.length === list.length ? pupils : null;
}

function namesOf({ firstName, middleNames, lastName, knownAs, left }: Pupil) {
  return { firstName, middleNames, lastName, knownAs, left };
}

function pupilOf(given: unknown, id: string): Pupil | null {
  if (!isRecord(given)) return null;
  const { firstName, middleNames, lastName, knownAs, left } = given;
  if (!isName(firstName) || !isName(lastName)) return null;
  if (!isNameOrNone(middleNames) || !isNameOrNone(knownAs) || !isYearOrNone(left)) return null;
  return {
    id,
    firstName: cleanLine(firstName),
    ...(middleNames === undefined ? {} : { middleNames: cleanLine(middleNames) }),
    lastName: cleanLine(lastName),
    ...(knownAs === undefined ? {} : { knownAs: cleanLine(knownAs) }),
    ...(left === undefined ? {} : { left }),
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME;
}

function isNameOrNone(value: unknown): value is string | undefined {
  return value === undefined || isName(value);
}

function isYearOrNone(value: unknown): value is number | undefined {
  return value === undefined || Number.isSafeInteger(value);
}
