/** Large downloads for the benchmark, written straight to the disk: no library writes them as fast. */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

const STORED = 0;
const DEFLATED = 8;
const ZIP64 = 45;
/** 1 September 2026 at noon, as zip writes it. */
const DATE = ((2026 - 1980) << 9) | (9 << 5) | 1;
const TIME = 12 << 11;

type Entry = { name: string; at: number; method: number; packed: number; size: number; crc: number };

/** Writes one zip64 file, entry by entry. */
class BigZip {
  readonly #file: number;
  readonly #entries: Entry[] = [];
  #waiting: Buffer[] = [];
  #at = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(name: string, content: Buffer, method: number): void {
    const packed = method === DEFLATED ? deflateRawSync(content) : content;
    this.#begin({
      name,
      at: this.#at,
      method,
      packed: packed.length,
      size: content.length,
      crc: crc32(content),
    });
    this.#write(packed);
  }

  /** A file that takes up room and none on the disk: it is never opened. */
  addHole(name: string, size: number): void {
    this.#begin({ name, at: this.#at, method: STORED, packed: size, size, crc: 0 });
    this.#flush();
    this.#at += size;
    ftruncateSync(this.#file, this.#at);
  }

  finish(): number {
    const start = this.#at;
    for (const entry of this.#entries) this.#write(directoryEntry(entry));
    this.#write(ending(this.#entries.length, start, this.#at - start));
    this.#flush();
    closeSync(this.#file);
    return this.#at;
  }

  #begin(entry: Entry): void {
    this.#entries.push(entry);
    this.#write(localHeader(entry));
  }

  #write(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#at += bytes.length;
    if (this.#waiting.length > 2000) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    writeSync(this.#file, bytes, 0, bytes.length, this.#at - bytes.length);
    this.#waiting = [];
  }
}

function localHeader({ name, method, packed, size, crc }: Entry): Buffer {
  const extra = size64(size, packed);
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(ZIP64, 4);
  bytes.writeUInt16LE(method, 8);
  bytes.writeUInt16LE(TIME, 10);
  bytes.writeUInt16LE(DATE, 12);
  bytes.writeUInt32LE(crc, 14);
  bytes.writeUInt32LE(0xffffffff, 18);
  bytes.writeUInt32LE(0xffffffff, 22);
  bytes.writeUInt16LE(Buffer.byteLength(name), 26);
  bytes.writeUInt16LE(extra.length, 28);
  return Buffer.concat([bytes, Buffer.from(name), extra]);
}

function directoryEntry({ name, at, method, packed, size, crc }: Entry): Buffer {
  const extra = size64(size, packed, at);
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE(ZIP64, 4);
  bytes.writeUInt16LE(ZIP64, 6);
  bytes.writeUInt16LE(method, 10);
  bytes.writeUInt16LE(TIME, 12);
  bytes.writeUInt16LE(DATE, 14);
  bytes.writeUInt32LE(crc, 16);
  bytes.writeUInt32LE(0xffffffff, 20);
  bytes.writeUInt32LE(0xffffffff, 24);
  bytes.writeUInt16LE(Buffer.byteLength(name), 28);
  bytes.writeUInt16LE(extra.length, 30);
  bytes.writeUInt32LE(0xffffffff, 42);
  return Buffer.concat([bytes, Buffer.from(name), extra]);
}

function size64(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + values.length * 8);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, at) => bytes.writeBigUInt64LE(BigInt(value), 4 + at * 8));
  return bytes;
}

function ending(count: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(56 + 20 + 22);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(ZIP64, 12);
  bytes.writeUInt16LE(ZIP64, 14);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(size), 40);
  bytes.writeBigUInt64LE(BigInt(start), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(start + size), 64);
  bytes.writeUInt32LE(1, 72);
  bytes.writeUInt32LE(0x06054b50, 76);
  bytes.fill(0xff, 84, 96);
  return bytes;
}

/** Followers as Instagram writes them: about 200 bytes each. */
export function followers(count: number): Buffer {
  const people = Array.from({ length: count }, (_, at) => {
    const value = `somebody.or.other.${at}`;
    const entry = { href: `https://www.instagram.com/${value}`, value, timestamp: 1_500_000_000 + at };
    return { title: '', media_list_data: [], string_list_data: [entry] };
  });
  return Buffer.from(JSON.stringify(people, null, 1));
}

const LIST = 'connections/followers_and_following/followers_1.json';

/** Two hundred thousand files, a gigabyte in all, and the list among them. Gives its size. */
export function makeManyFiles(path: string, list: Buffer): number {
  const zip = new BigZip(path);
  const picture = Buffer.from(Array.from({ length: 5200 }, (_, at) => (at * 7919) % 251));
  for (let at = 0; at < 199_999; at++) {
    if (at === 150_000) zip.add(LIST, list, DEFLATED);
    zip.add(`media/posts/${200_001 + (at % 300)}/${at}_picture_with_a_long_name.jpg`, picture, STORED);
  }
  return zip.finish();
}

/** More than six gigabytes, with the list at the end. Gives its size. */
export function makeManyBytes(path: string, list: Buffer): number {
  const zip = new BigZip(path);
  for (let at = 0; at < 6; at++) zip.addHole(`media/reels/202501/${at}.mp4`, 1_100_000_000);
  zip.add(LIST, list, DEFLATED);
  return zip.finish();
}
