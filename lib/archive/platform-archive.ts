/** What a platform's `archive.ts` says of its data download: which files are its own, and what each becomes. */
import type { FieldKind, Relation } from '../observation';
import type { Collector } from './collector';
import type { CarRecord } from './formats/car';
import type { HtmlBlock } from './formats/html';
import type { ArchiveTroubleKind } from './trouble';

/** Anything that a download can tell. */
export type Told = FieldKind | Relation;

/** How the content of a file is handed to `read`. */
export type Contents = {
  json: unknown;
  /** A script in which X wraps JSON. */
  script: unknown;
  csv: readonly (readonly string[])[];
  html: readonly HtmlBlock[];
  text: string;
  car: readonly CarRecord[];
};
export type Format = keyof Contents;

type FileOf<Name extends Format> = {
  as: Name;
  /** How the end of its path looks: small letters, straight apostrophes. Begin with {@link tail}. */
  tail: RegExp;
  /** Where it does not lie. */
  not?: RegExp;
  /** What its beginning holds, where the path alone could be another file's. */
  holds?: RegExp;
  /** Known by its beginning alone, whatever it is called. */
  anyName?: true;
  /** Opened, but no sign by itself that the download is this platform's. */
  isCommon?: true;
  read: (content: Contents[Name], into: Collector, file: FileRead) => void | Promise<void>;
};

/** Recognised, and never opened: conversations, and what would tell nothing. */
type Refused = Pick<FileOf<'text'>, 'tail' | 'not' | 'holds' | 'anyName' | 'isCommon'> & {
  as: 'refused';
  why: ArchiveTroubleKind;
};

/** One kind of file. */
export type ArchiveFile = { [Name in Format]: FileOf<Name> }[Format] | Refused;

/** The file at hand, as its reader may want to know it. */
export type FileRead = { path: string; given: string };

/** How a person gets the download, in sentences. */
export type Request = {
  /** The page on which it is asked for; null where it is asked for in the app alone. */
  address: string | null;
  steps: readonly string[];
  /** Which format to choose. */
  format: string;
  /** How long it takes. */
  takes: string;
};

export type PlatformArchive = {
  platform: string;
  title: string;
  files: readonly ArchiveFile[];
  /** What a whole, current download holds. */
  holds: readonly Told[];
  /** What it never holds, though the platform has it. */
  lacks: readonly Told[];
  request: Request;
  /** Own pictures: profile pictures and posts, never messages. */
  pictures?: RegExp;
  /** The handle in the name of the file, or of its outermost folder, as the platform calls them. */
  handleInName?: RegExp;
  /** Said before reading, in a sentence: what the person should know of this download. */
  note?: string;
};

/** A pattern for the end of a path: at the end of a folder's name or of the path's beginning. */
export function tail(pattern: string): RegExp {
  return new RegExp(`(?:^|/)(?:${pattern})$`, 'u');
}
