/** What is said of the names that were read, and of what was not, in whole sentences. */
import type { Pupil } from '../../lib/roll/pupil';
import { sayDate } from '../../lib/dates';
import type { ReadRoll } from '../../lib/roll/read-roll';
import { fill } from '../../lib/words';
import type { GivenNames, NamesFile, UnlockTrouble } from './names-file';
import { fileWords, unlockWords, words } from './words';

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
export function saidOfCount({ pupils, sealed }: GivenNames): string {
  const count = sealed?.count ?? pupils.length;
  return count === 0 ? words.none : counted(words.some, count);
}

/** Why a file could not be used; empty where nothing stood in the way. */
export function saidOfFile(file: NamesFile): string[] {
  if (file.state === 'columns' && file.trouble) return [fileWords[file.trouble]];
  if (file.state !== 'trouble') return [];
  return [fill(fileWords[file.why], { useBy: file.useBy === undefined ? '' : sayDate(file.useBy) })];
}

/** Why the six words did not open a sealed roll. */
export function saidOfUnlock(trouble: UnlockTrouble | null): string | null {
  return trouble && fill(unlockWords[trouble.why], { word: trouble.word });
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
