/** A data download of today's layout, packed as its platform packs it. */
import { instagram } from './instagram.ts';
import { zip, type Files } from './pack.ts';

export const CURRENT_NAME = 'instagram-robin.ashdown-2026-09-01-AbCdEf.zip';

export function currentFiles(): Files {
  const given = instagram.find(({ title }) => title === 'with Threads and Edits in it')?.given[0];
  if (!given || !('files' in given)) throw new Error('There is no such sample.');
  return given.files;
}

export async function packed(files: Files): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await zip(files)).arrayBuffer());
}
