/** Where the invented member of staff works: an invented school, or the one that somebody is looking at. */
import { cleanLine } from '../text';

export const DEFAULT_SCHOOL = 'Marlow Lane Primary School';

/** Longest name that the profile has room for, in UTF-16 code units. */
const MAX_SCHOOL_NAME = 80;

/** A school's name as the practice profile has it; the invented school's where there is none. */
export function asWorkplace(name: string): string {
  return cleanLine(name, MAX_SCHOOL_NAME) || DEFAULT_SCHOOL;
}
