/** A file with names of pupils, as a person opens it from disk: what it is, and the names in it. */
import type { ReadRoll } from './collect';
import { tableAt, type Table } from './choose-columns';
import { decodeText } from './decode-text';
import { findTable, guessTable, linesOf } from './find-table';
import { readRoll } from './read-roll';
import { isSealed, readSealed, type Sealed, type SealedTrouble } from './sealed/read-sealed';

/** Why nothing could be taken from a file. Each has one sentence in `components/names/words.ts`. */
export type NamesTrouble =
  'unreadable' | 'tooLarge' | 'empty' | 'workbook' | 'document' | 'notText' | 'openQuote' | 'nobody';

export type OpenedNames =
  | { kind: 'names'; read: ReadRoll; table: Table | null }
  /** A table that does not say which column is which. */
  | { kind: 'columns'; table: Table }
  | { kind: 'sealed'; sealed: Sealed }
  | { kind: 'trouble'; why: NamesTrouble | SealedTrouble };

/** In bytes; a roll of ten thousand with all that a school's system can add has less. */
export const LARGEST = 8_000_000;

/** What other programs' files begin with. */
const BEGINNINGS: readonly (readonly [readonly number[], NamesTrouble])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'document'],
];

/** The same of a file as a person chooses or drops it. */
export async function openNamesFile(file: Blob): Promise<OpenedNames> {
  if (file.size > LARGEST) return trouble('tooLarge');
  try {
    return openNames(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file was moved, or the system does not let us.
    return trouble('unreadable');
  }
}

/**
 * What is in a file. Names alone are taken from it, and the year of leaving: never a date of birth, a class or a
 * number. Never throws.
 */
export function openNames(bytes: Uint8Array): OpenedNames {
  if (bytes.length > LARGEST) return trouble('tooLarge');
  const other = BEGINNINGS.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (other) return trouble(other[1]);
  const text = decodeText(bytes);
  if (text === null) return trouble('notText');
  return isSealed(text) ? openSealedText(text) : namesInText(text);
}

function namesInText(text: string): OpenedNames {
  if (text.trim() === '') return trouble('empty');
  const lines = linesOf(text);
  const known = findTable(lines);
  const read = namesOnly(readRoll(text));
  if (read.isBroken) return trouble('openQuote');
  const guessed = known ?? (read.unread.length > 0 ? guessTable(lines) : null);
  const table = guessed && tableAt(lines, guessed);
  if (guessed && !table) return trouble('openQuote');
  if (table && !known) return { kind: 'columns', table };
  if (read.pupils.length === 0) return table ? { kind: 'columns', table } : trouble('nobody');
  return { kind: 'names', read, table };
}

function openSealedText(text: string): OpenedNames {
  const read = readSealed(text);
  return read.ok ? { kind: 'sealed', sealed: read.sealed } : trouble(read.why);
}

/** Nothing but what a name is made of, and the year of leaving. */
function namesOnly(read: ReadRoll): ReadRoll {
  return { ...read, pupils: read.pupils.map(({ group: _class, ...pupil }) => pupil) };
}

function trouble(why: NamesTrouble | SealedTrouble): OpenedNames {
  return { kind: 'trouble', why };
}
