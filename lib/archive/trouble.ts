/** What can be wrong with a file that somebody gives us. Each has one sentence in `words.ts`. */

export const ARCHIVE_TROUBLES = [
  'truncated',
  'encrypted',
  'split',
  'otherPacked',
  'tooManyFiles',
  'tooDeep',
  'tooLarge',
  'damaged',
  'cannotOpen',
  'oddNames',
  'duplicates',
  'notText',
  'notJson',
  'oddTable',
  'oddShape',
  'oddRecords',
  'loops',
  'unknown',
  'onlyNumbers',
  'partMissing',
  'perhapsRange',
  'language',
  'chatExport',
  'noLists',
  'cancelled',
] as const;
export type ArchiveTroubleKind = (typeof ARCHIVE_TROUBLES)[number];

/** `file` is the name that the person knows it by; "" where it is about all of them. */
export type ArchiveTrouble = { why: ArchiveTroubleKind; file: string };

/** Expected trouble with one file: the others are read all the same. */
export class FileTrouble extends Error {
  constructor(
    readonly why: ArchiveTroubleKind,
    readonly file = '',
  ) {
    super(why);
  }
}

/** Trouble as it was thrown; what nobody expected is a file that cannot be opened. */
export function troubleOf(error: unknown, file: string): ArchiveTrouble {
  if (error instanceof FileTrouble) return { why: error.why, file: error.file || file };
  return { why: isCancelled(error) ? 'cancelled' : 'cannotOpen', file };
}

function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Each trouble of each file once. */
export function uniqueTroubles(troubles: readonly ArchiveTrouble[]): ArchiveTrouble[] {
  return [...new Map(troubles.map((trouble) => [`${trouble.why} ${trouble.file}`, trouble])).values()];
}
