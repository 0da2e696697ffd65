/** Names of files as they stand in downloads: cleaned, and without what unpacking and browsers add to them. */
import { LONGEST_PATH } from './limits';

/** A path with "/" between its parts, and none of them leading upwards. */
export function cleanPath(raw: string): string {
  const parts = raw.slice(0, LONGEST_PATH).replaceAll('\\', '/').split('/');
  const plain = parts.map((part) => part.replace(/^(?:[a-z]:)+/iu, ''));
  return plain.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}

/** Leads out of its folder, or is longer than any name that a platform gives. */
export function isOddPath(raw: string): boolean {
  return raw.length > LONGEST_PATH || /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/iu.test(raw);
}

const JUNK = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/iu;

/** What systems leave in packed files beside what the person packed. */
export function isJunk(path: string): boolean {
  return JUNK.test(path);
}

/** "following (1)", "following copy 2", "following - Copy (2)": what browsers and systems call a second copy. */
const COPY = /(?: ?\(\d{1,3}\)| - copy(?: \(\d{1,3}\))?| copy(?: \d{1,3})?)+(?=\.[a-z0-9]{1,5}$)/iu;

/** A path as it is compared: small letters, straight apostrophes, no mark of a copy. */
export function comparablePath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02bc\u0060\u00b4]/gu, "'")
    .replace(COPY, '')
    .toLowerCase();
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function extensionOf(path: string): string {
  return /\.([a-z0-9]{1,5})$/u.exec(comparablePath(path))?.[1] ?? '';
}
