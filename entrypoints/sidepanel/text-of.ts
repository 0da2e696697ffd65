/** Larger files are not opened: in bytes. A list of names or a policy has a few thousand. */
const LARGEST = 5_000_000;

/** The text of a file the person chose; null where it is too large or cannot be read. */
export async function textOf(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    return await file.text();
  } catch {
    // The file was moved, or the system does not let us.
    return null;
  }
}
