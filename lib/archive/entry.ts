/** One file of a download, wherever it lies: nothing of it is unpacked until somebody asks. */
import { decodeText } from '../roll/decode-text';
import { HEAD_BYTES, type Budget } from './limits';
import { FileTrouble } from './trouble';

export type ArchiveEntry = {
  /** With its folders, cleaned; for showing and for telling files apart. */
  path: string;
  /** The file that the person gave in which it lies. */
  given: string;
  /** Not in a packed file and in no folder: it may have any name. */
  isLoose: boolean;
  /** In bytes, as its packed file claims. */
  size: number;
  /** When it was last changed, in milliseconds, where that is known. */
  modified: number | null;
  /** Hands over its bytes until `take` says that it is enough. Rejects with a {@link FileTrouble}. */
  pour(take: (chunk: Uint8Array) => boolean): Promise<void>;
};

/** All its bytes; more than `most` of them, or than the budget has left, are too large. */
export async function bytesOf(
  entry: ArchiveEntry,
  most: number,
  budget: Budget,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  await entry.pour((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    return size <= most && size <= budget.left;
  });
  if (size > most || size > budget.left) throw new FileTrouble('tooLarge', entry.path);
  budget.left -= size;
  return joined(chunks, size);
}

export type Head = {
  text: string;
  /** Not even its beginning can be read as it was packed. */ isBroken: boolean;
};

/** Enough of what is no text to know it by the mark at its beginning. */
const MARK_BYTES = 64;

/** Its beginning as text; of what is none, each byte as a letter. */
export async function headOf(entry: ArchiveEntry): Promise<Head> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isBroken = false;
  const take = (chunk: Uint8Array) => {
    const enough = chunk.subarray(0, HEAD_BYTES - size);
    chunks.push(enough);
    size += enough.length;
    return size < HEAD_BYTES;
  };
  try {
    await entry.pour(take);
  } catch {
    // What exactly is wrong is said when all of it is read.
    isBroken = true;
  }
  const bytes = joined(chunks, size);
  const text = decodeText(size < HEAD_BYTES ? bytes : wholeLetters(bytes));
  return { text: text ?? asLetters(bytes.subarray(0, MARK_BYTES)), isBroken };
}

export async function textOf(entry: ArchiveEntry, most: number, budget: Budget): Promise<string> {
  const text = decodeText(await bytesOf(entry, most, budget));
  if (text === null) throw new FileTrouble('notText', entry.path);
  return text;
}

function asLetters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Cut before a letter whose bytes go on. */
function wholeLetters(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, Math.max(0, end - 1));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
