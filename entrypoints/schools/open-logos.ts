/** Pictures from disk as a policy file holds them, and why others were left out. */
import { words } from '../../components/schools/words';
import { HEAD_BYTES, headOf } from '../../lib/pictures/head';
import { logoDataOf } from '../../lib/pictures/logo-bytes';
import { LOGO_BYTES } from '../../lib/policies/logo-data';
import { MOST_LOGOS, type Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';

type Logo = NonNullable<Policy['logos']>[number];
export type OpenedLogos = { logos: readonly Logo[]; said: readonly string[] };

/** `there`: how many there are already. */
export async function openLogos(files: readonly File[], there: number): Promise<OpenedLogos> {
  const opened = await Promise.all(files.map(openLogo));
  const logos = opened.flatMap((one) => ('data' in one ? [one] : []));
  const room = Math.max(0, MOST_LOGOS - there);
  const left = logos.slice(room).map(({ name }) => fill(words.logosFull, { name }));
  return {
    logos: logos.slice(0, room),
    said: [...opened.flatMap((one) => ('said' in one ? [one.said] : [])), ...left],
  };
}

async function openLogo(file: File): Promise<Logo | { said: string }> {
  const { name } = file;
  if (file.size > LOGO_BYTES) return { said: fill(words.logoTooLarge, { name }) };
  const bytes = await bytesOf(file);
  const kind = bytes && headOf(bytes.subarray(0, HEAD_BYTES))?.kind;
  const data = bytes && kind ? logoDataOf(bytes, kind) : null;
  return data === null ? { said: fill(words.logoKind, { name }) } : { name, data };
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, or the system does not let us.
    return null;
  }
}
