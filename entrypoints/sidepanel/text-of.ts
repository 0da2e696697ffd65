import { decodeText } from '../../lib/roll/decode-text';

/** Larger files are not opened: in bytes. A list of names or a policy has a few thousand. */
const LARGEST = 5_000_000;

/** The text of a file the person chose; null where it is too large, cannot be read or is no text. */
export async function textOf(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file was moved, or the system does not let us.
    return null;
  }
}
