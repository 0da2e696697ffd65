/** Makes downloads as platforms do: packed, with dates, and text in each one's own way of writing. */
import { ZipWriter, BlobWriter, Uint8ArrayReader } from '@zip.js/zip.js';

export type Content = string | Uint8Array;
export type Files = Readonly<Record<string, Content>>;

/** What the person gives: a packed file, or a loose one. */
export type Given = { name: string; files: Files } | { name: string; content: Content };

export type SampleDownload = {
  /** What is special about it. */
  title: string;
  given: readonly Given[];
};

export const PACKED_ON = new Date(Date.UTC(2026, 8, 1, 12));

export async function filesOf({ given }: Pick<SampleDownload, 'given'>): Promise<Blob[]> {
  return Promise.all(
    given.map(async (one) =>
      'files' in one
        ? named(await zip(one.files), one.name)
        : named(new Blob([owned(one.content)]), one.name),
    ),
  );
}

/** A file as the panel gets it; `name` may have folders, as a dropped folder's files have. */
export function named(blob: Blob, name: string): File {
  const file = new File([blob], name.slice(name.lastIndexOf('/') + 1), { lastModified: PACKED_ON.getTime() });
  if (name.includes('/')) Object.defineProperty(file, 'webkitRelativePath', { value: name });
  return file;
}

export async function zip(files: Files, options: { password?: string } = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    extendedTimestamp: false,
    ...options,
  });
  for (const [path, content] of Object.entries(files))
    await writer.add(path, new Uint8ArrayReader(bytes(content)), { lastModDate: PACKED_ON });
  return writer.close();
}

export function bytes(content: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function owned(content: Content): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes(content));
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** As Meta writes it: every byte of UTF-8 as a letter of its own, in keys too. */
export function meta(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/[\u0080-\u{10ffff}]+/gu, (text) =>
    Array.from(new TextEncoder().encode(text), (byte) => `\\u00${byte.toString(16)}`).join(''),
  );
}

/** As X writes it. */
export function ytd(name: string, part: number, rows: readonly unknown[]): string {
  return `window.YTD.${name}.part${part} = ${JSON.stringify(rows, null, 2)}`;
}

export function csv(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

export const PICTURE = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 0xff, 0xd9,
]);
