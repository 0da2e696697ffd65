/** The files of what was dropped, those in dropped folders too, each with its place. */

export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  // Entries are there only as long as the event lasts: all are asked for before anything is waited for.
  const entries = Array.from(items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Array.from(files);
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [withPath(await fileOf(entry), entry.fullPath)];
  if (!isFolder(entry)) return [];
  const found: (readonly File[])[] = [];
  const reader = entry.createReader();
  for (let batch = await entriesOf(reader); batch.length > 0; batch = await entriesOf(reader)) {
    const inside = await Promise.all(batch.map(filesIn));
    found.push(inside.flat());
  }
  return found.flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A hundred at a time, until there are no more. */
function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function withPath(file: File, fullPath: string): File {
  const path = fullPath.replace(/^\//u, '');
  if (path.includes('/')) Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}
