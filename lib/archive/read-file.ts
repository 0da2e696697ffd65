/** Opens one file of a download as its platform wants it, and says so where nothing came of it. */
import type { Collector } from './collector';
import { bytesOf, textOf, type ArchiveEntry } from './entry';
import { parseCar } from './formats/car';
import { parseCsv } from './formats/csv';
import { parseHtml } from './formats/html';
import { parseJson, parseScript } from './formats/json';
import type { Budget, Limits } from './limits';
import type { ArchiveFile } from './platform-archive';
import type { ArchiveTrouble } from './trouble';

type Opened = Exclude<ArchiveFile, { as: 'refused' }>;
type Allowed = { limits: Limits; budget: Budget };

/** Throws a `FileTrouble` where it cannot be opened; otherwise gives what is odd about it. */
export async function readFile(
  entry: ArchiveEntry,
  file: ArchiveFile,
  into: Collector,
  allowed: Allowed,
): Promise<ArchiveTrouble[]> {
  if (file.as === 'refused') return [{ why: file.why, file: entry.path }];
  const before = into.changes;
  const odd = await readAs(entry, file, into, allowed);
  const isUnread = into.changes === before && odd.length === 0;
  const why = [...odd, ...(isUnread ? (['oddShape'] as const) : [])];
  return why.map((one) => ({ why: one, file: entry.path }));
}

async function readAs(
  entry: ArchiveEntry,
  file: Opened,
  into: Collector,
  { limits: { fileBytes }, budget }: Allowed,
): Promise<ArchiveTrouble['why'][]> {
  if (file.as === 'car') {
    const { records, odd } = await parseCar(await bytesOf(entry, fileBytes, budget));
    await file.read(records, into, entry);
    return odd;
  }
  const text = await textOf(entry, fileBytes, budget);
  if (file.as === 'json') await file.read(parseJson(text), into, entry);
  if (file.as === 'script') await file.read(parseScript(text), into, entry);
  if (file.as === 'csv') await file.read(parseCsv(text), into, entry);
  if (file.as === 'html') await file.read(parseHtml(text), into, entry);
  if (file.as === 'text') await file.read(text, into, entry);
  return [];
}
