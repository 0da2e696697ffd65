/** Looking into data whose shape nobody vouches for: a wrong turn yields nothing, and nothing is inherited. */
import { cleanLine, cleanText } from '../../text';
import { repaired } from './repair';

/** The value at the end of a way through objects and lists; undefined where the way ends early. */
export function at(value: unknown, ...way: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of way) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    const next: unknown = Reflect.get(here, step);
    here = next;
  }
  return here;
}

/** The first of several ways that leads to something. */
export function atFirst(value: unknown, ...ways: readonly (readonly (string | number)[])[]): unknown {
  return ways.map((way) => at(value, ...way)).find((found) => found !== undefined);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The pairs of an object, keys repaired; none for anything else. */
export function pairsOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([key, held]) => [repaired(key), held]);
}

/** A text on one line, repaired; numbers as they are written, "" for anything else. */
export function lineOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? cleanLine(repaired(value)) : '';
}

/** A text with its line breaks, repaired; "" for anything else. */
export function wordsOf(value: unknown): string {
  return typeof value === 'string' ? cleanText(repaired(value)) : '';
}

/** A number, also where it is written as text; null for anything else. */
export function countOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/u.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
