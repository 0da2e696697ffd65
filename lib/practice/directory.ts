/** Finding somebody on the practice network by handle, whatever has become of the lists. */
import type { Person } from '../observation';
import { blocked, followers, following, requestsReceived, suggestions } from './people';

/** Everyone on any list, and whoever is suggested. */
export const everybody: readonly Person[] = [
  ...followers,
  ...following,
  ...requestsReceived,
  ...blocked,
  ...suggestions,
];

export function findPerson(handle: string): Person | undefined {
  const wanted = handle.toLowerCase();
  return everybody.find((person) => person.handle.toLowerCase() === wanted);
}
