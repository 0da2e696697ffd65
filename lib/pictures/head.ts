/**
 * What the beginning of a file says of the picture in it, before anything is decoded: its kind, its size, and
 * whether it moves. After the published formats of PNG (with APNG), JPEG, GIF, WebP and ISO media files.
 */
export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'svg' | 'heic' | 'other';

/** Sizes in points; null where the beginning does not tell. */
export type Head = { kind: PictureKind; width: number | null; height: number | null; moves: boolean };

/** So many bytes are enough: what lies before a JPEG's size can hold a preview. */
export const HEAD_BYTES = 256 * 1024;

const HEIC_BRANDS: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'mif1',
  'msf1',
]);

/** Null where it is no picture that we know. Never throws, whatever the bytes. */
export function headOf(bytes: Uint8Array): Head | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = letters(bytes, 0, 12);
  if (mark.startsWith('\u0089PNG')) return png(bytes, view);
  if (mark.startsWith('\u00ff\u00d8')) return jpeg(view);
  if (mark.startsWith('GIF8')) return gif(bytes, view);
  if (mark.startsWith('RIFF') && mark.endsWith('WEBP')) return webp(bytes, view);
  if (mark.slice(4, 8) === 'ftyp') return isoMedia(bytes);
  return isSvg(bytes) ? plain('svg') : null;
}

function plain(kind: PictureKind): Head {
  return { kind, width: null, height: null, moves: false };
}

function png(bytes: Uint8Array, view: DataView): Head {
  if (view.byteLength < 24) return plain('png');
  let moves = false;
  for (let at = 8; at + 8 <= view.byteLength; at += view.getUint32(at) + 12) {
    const name = letters(bytes, at + 4, 4);
    if (name === 'IDAT') break;
    moves ||= name === 'acTL';
  }
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), moves };
}

/** The size stands in the first marker of a frame (SOF), after others of any length. */
function jpeg(view: DataView): Head {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), moves: false };
    at += 2 + view.getUint16(at + 2);
  }
  return plain('jpeg');
}

function gif(bytes: Uint8Array, view: DataView): Head {
  if (view.byteLength < 13) return plain('gif');
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
  return { kind: 'gif', width, height, moves: framesIn(bytes, 13 + tableSize(bytes[10])) > 1 };
}

/** Frames from a place on, as far as the bytes go; more than two are not counted. */
function framesIn(bytes: Uint8Array, from: number): number {
  let frames = 0;
  let at = from;
  while (at < bytes.length && frames < 2) {
    const isFrame = bytes[at] === 0x2c;
    if (!isFrame && bytes[at] !== 0x21) break;
    frames += Number(isFrame);
    at += isFrame ? 11 + tableSize(bytes[at + 9]) : 2;
    while ((bytes[at] ?? 0) > 0) at += (bytes[at] ?? 0) + 1;
    at += 1;
  }
  return frames;
}

/** Bytes that a table of colours takes, from what is said of it. */
function tableSize(said = 0): number {
  return said & 0x80 ? 3 * 2 ** ((said & 7) + 1) : 0;
}

function webp(bytes: Uint8Array, view: DataView): Head {
  if (view.byteLength < 30) return plain('webp');
  const name = letters(bytes, 12, 4);
  if (name === 'VP8X') {
    const size = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
    return { kind: 'webp', width: size(24), height: size(27), moves: (view.getUint8(20) & 2) !== 0 };
  }
  if (name === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, moves: false };
  }
  const side = (at: number) => view.getUint16(at, true) & 0x3fff;
  return { kind: 'webp', width: side(26), height: side(28), moves: false };
}

function isoMedia(bytes: Uint8Array): Head | null {
  const brand = letters(bytes, 8, 4);
  if (HEIC_BRANDS.has(brand)) return plain('heic');
  return brand === 'avif' ? plain('other') : null;
}

/** Text whose first element is an `svg`, be it after comments and declarations. */
function isSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
  const bare = text.replaceAll(/<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gsu, '');
  return /^[\s\uFEFF]*<(?:\w+:)?svg[\s>]/u.test(bare);
}

function letters(bytes: Uint8Array, from: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + count));
}
