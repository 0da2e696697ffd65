/** Files on the disk as the panel would be given them: with their names, and of a folder with their places in it. */
import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

export async function givenFiles(paths: readonly string[]): Promise<Blob[]> {
  const files = await Promise.all(paths.map(filesAt));
  return files.flat();
}

async function filesAt(place: string): Promise<Blob[]> {
  const found = await stat(place);
  if (!found.isDirectory()) return [await named(place, path.basename(place), '')];
  const inside = await readdir(place, { recursive: true, withFileTypes: true });
  const files = inside
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const root = path.dirname(path.resolve(place));
  return Promise.all(
    files.map((file) =>
      named(file, path.basename(file), path.relative(root, path.resolve(file)).replaceAll(path.sep, '/')),
    ),
  );
}

async function named(file: string, name: string, webkitRelativePath: string): Promise<Blob> {
  const blob = await openAsBlob(file);
  const { mtimeMs } = await stat(file);
  return Object.assign(blob, { name, webkitRelativePath, lastModified: mtimeMs });
}
