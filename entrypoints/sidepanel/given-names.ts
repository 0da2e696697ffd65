/** The names to look for, as they are given: what could be read goes into the check, and nowhere else. */
import type { FileTrouble, GivenNames, NamesFile, UnlockTrouble } from '../../components/names/names-file';
import { readChosen, type Table, type Use } from '../../lib/roll/choose-columns';
import { namesToLookFor } from '../../lib/roll/names-to-look-for';
import { openNamesFile } from '../../lib/roll/open-names';
import { readRoll, type ReadRoll } from '../../lib/roll/read-roll';
import { isExpired } from '../../lib/roll/sealed/use-by';
import type { Sealed } from '../../lib/roll/sealed/read-sealed';
import type { Panel } from './panel';
import { NO_NAMES, withCheck } from './state';

/** What is shown next of a file that is being opened, and what of it waits for the person. */
export type FileStep = { file: NamesFile; sealed?: Sealed };

const NONE: FileStep = { file: { state: 'none' } };

/** Empty text forgets the names. */
export function takeTyped(panel: Panel, text: string): void {
  take(panel, text === '' ? NO_NAMES : readRoll(text));
}

export async function openFile(panel: Panel, file: File): Promise<FileStep> {
  const opened = await openNamesFile(file);
  if (opened.kind === 'trouble') return troubled(opened.why);
  if (opened.kind === 'columns') return { file: { state: 'columns', table: opened.table, trouble: null } };
  if (opened.kind === 'sealed') return sealedStep(opened.sealed);
  take(panel, opened.read);
  return NONE;
}

export function takeColumns(panel: Panel, table: Table, uses: readonly Use[]): FileStep {
  const read = readChosen(table, uses);
  if (!read || read.pupils.length === 0)
    return { file: { state: 'columns', table, trouble: read ? 'nobody' : 'unchosen' } };
  take(panel, read);
  return NONE;
}

/** `isWanted` tells, once the roll is open, whether there is still somebody who asked for it. */
export async function unlock(
  panel: Panel,
  sealed: Sealed,
  typed: string,
  isWanted: () => boolean,
): Promise<FileStep> {
  const { typedWords } = await import('../../lib/roll/sealed/words-of');
  const words = typedWords(typed);
  if (!words.ok) return sealedStep(sealed, words);
  const today = new Date().toISOString();
  const comparing = await panel.comparing();
  const opened = await comparing.open({ sealed, passphrase: words.passphrase, today });
  if (!opened.ok)
    return opened.why === 'expired' ? sealedStep(sealed) : sealedStep(sealed, { why: opened.why, word: '' });
  const { names: roll } = opened;
  if (!isWanted() || roll.length === 0) comparing.release(roll);
  if (!isWanted()) return NONE;
  if (roll.length === 0) return troubled('sealedNobody');
  const { school, useBy } = sealed.header;
  const names = { ...NO_NAMES, sealed: { school, useBy, count: roll.length } };
  panel.update((state) => ({
    ...withCheck(state, 'own', (check) => ({ ...check, roll, unreadNames: 0 })),
    names,
  }));
  return NONE;
}

function take(panel: Panel, names: ReadRoll): void {
  // Nothing could be taken from it: the names of before stay.
  const isUseless = names.isBroken || (names.pupils.length === 0 && names.unread.length > 0);
  if (isUseless) return panel.update((state) => ({ ...state, names: withTrouble(state.names, names) }));
  const given = namesToLookFor(names, new Date().toISOString());
  return panel.update((state) => ({
    ...withCheck(state, 'own', (check) => ({ ...check, ...given })),
    names,
  }));
}

function withTrouble({ pupils, sealed }: GivenNames, { unread, isBroken }: ReadRoll): GivenNames {
  return { pupils, unread, isBroken, ...(sealed ? { sealed } : {}) };
}

/** A roll that may not be used any more is refused before anybody types six words. */
function sealedStep(sealed: Sealed, trouble: UnlockTrouble | null = null): FileStep {
  const { header } = sealed;
  if (isExpired(header, new Date().toISOString()))
    return { file: { state: 'trouble', why: 'expired', useBy: header.useBy } };
  return { file: { state: 'sealed', header, trouble }, sealed };
}

function troubled(why: FileTrouble): FileStep {
  return { file: { state: 'trouble', why } };
}
