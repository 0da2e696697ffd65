/** How much is taken from what somebody gives us. Beyond it a sentence is said, and nothing more is read. */

export type Limits = {
  /** Files in all that was given. */
  entries: number;
  /** Packed files within packed files. */
  depth: number;
  /** Bytes of one file that is read, after unpacking; counted while it is unpacked, whatever it claims. */
  fileBytes: number;
  /** The same for a packed file within a packed file. */
  nestedBytes: number;
  /** Bytes of all that is unpacked. */
  allBytes: number;
};

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  entries: 2_000_000,
  depth: 3,
  fileBytes: 256 * MB,
  nestedBytes: 1024 * MB,
  allBytes: 3072 * MB,
};

/** What may still be unpacked of all that was given. */
export type Budget = { left: number };

/** Longest name of a file, with its folders, in UTF-16 code units; longer ones lead nowhere. */
export const LONGEST_PATH = 1000;

/** How much of a file is looked at to see what it is. */
export const HEAD_BYTES = 64 * 1024;

/** People on one list, and posts, beyond which no account goes. */
export const MOST_PEOPLE = 5_000_000;
export const MOST_POSTS = 200_000;
export const MOST_PICTURES = 2000;
