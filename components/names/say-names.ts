/** What is said of the names that were read, and of what was not, in whole sentences. */
import type { Pupil } from '../../lib/roll/pupil';
import type { ReadRoll } from '../../lib/roll/read-roll';
import { fill } from '../../lib/words';
import { words } from './words';

/** Of so many lines the numbers are said; nobody reads more of them. */
const LINES_SAID = 20;

/** One sentence for each thing that is wrong; empty where all went well. */
export function saidOfTrouble({ isBroken, unread, notTaken }: ReadRoll): string[] {
  return [
    ...(isBroken ? [words.isBroken] : []),
    ...(unread.length > 0 ? [saidOfUnread(unread), words.unreadHelp] : []),
    ...(notTaken === undefined ? [] : [counted(words.notTaken, notTaken)]),
  ];
}

/** How many names there are to look for. */
export function saidOfCount({ pupils }: ReadRoll): string {
  return pupils.length === 0 ? words.none : counted(words.some, pupils.length);
}

/** All first names, and in brackets what the pupil is called instead. */
export function saidFirstName({ firstName, middleNames, knownAs }: Pupil): string {
  const names = middleNames === undefined ? firstName : `${firstName} ${middleNames}`;
  return knownAs === undefined ? names : fill(words.understood.knownAs, { firstName: names, knownAs });
}

/** The class and the year of leaving, as far as they are known. */
export function saidOfGroup({ group, left }: Pupil): string {
  const year = left === undefined ? '' : fill(words.understood.left, { left });
  return [group ?? '', year].filter((part) => part !== '').join(', ');
}

function saidOfUnread(unread: readonly number[]): string {
  const lines = unread.slice(0, LINES_SAID).join(', ');
  const more = unread.length - LINES_SAID;
  return more > 0 ? fill(words.unreadMany, { lines, more }) : fill(words.unread, { lines });
}

function counted(sentence: { one: string; other: string }, count: number): string {
  return fill(count === 1 ? sentence.one : sentence.other, { count });
}
