/** Looking for words in everything that a browser has written to its profile. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Each file that holds one of the words, in UTF-8 or UTF-16, in any case of ASCII letters; with the word. */
export function filesHolding(folder: string, words: readonly string[]): string[] {
  const wanted = words.flatMap((word) =>
    (['latin1', 'utf16le'] as const).map(
      (encoding) => [word, Buffer.from(word.toLowerCase(), encoding)] as const,
    ),
  );
  return filesIn(folder).flatMap((file) => {
    const bytes = lowered(readFileSync(file));
    return wanted.flatMap(([word, written]) =>
      bytes.includes(written) ? [`${path.relative(folder, file)}: ${word}`] : [],
    );
  });
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function lowered(bytes: Buffer): Buffer {
  return bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)) as Buffer;
}
