/** Bytes of a file that somebody gave us, a slice at a time, in browsers and in every imitation of one. */

/** Read at once: larger slices make the memory jump, smaller ones cost time. */
const SLICE = 1024 * 1024;

export async function bytesOfBlob(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Hands over one slice after the other until it is told to stop. */
export async function pourBlob(blob: Blob, take: (chunk: Uint8Array) => boolean): Promise<void> {
  for (let at = 0; at < blob.size; at += SLICE) {
    const chunk = await bytesOfBlob(blob.slice(at, Math.min(at + SLICE, blob.size)));
    if (!take(chunk)) return;
  }
}
