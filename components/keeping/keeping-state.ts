/** What is shown of keeping. */
import type { Changes } from '../../lib/changes';
import type { Contents, KeptCheck } from '../../lib/vault/contents';

/** What lies on this computer; `looking` until it is known. */
export type StoredNow = 'looking' | 'none' | 'there' | 'damaged' | 'newer' | 'tooFewRounds' | 'tooManyRounds';

export type KeepingTrouble =
  | Exclude<StoredNow, 'looking'>
  | 'wrong'
  | 'wait'
  | 'locked'
  | 'full'
  | 'notWritten'
  | 'elsewhere'
  | 'unreadable';

/** What each rule is about, by its id. */
export type Titles = { readonly [rule: string]: string };
export type Backup = { text: string; name: string };
export type Found = { dates: readonly string[]; isBeside: boolean; otherKey: boolean };

export type KeepingState = {
  stored: StoredNow;
  /** Null while it is locked. */
  contents: Contents | null;
  isBusy: boolean;
  trouble: KeepingTrouble | null;
  /** Until when no passphrase is tried, in milliseconds since 1970. */
  until: number;
  /** How many checks have gone by themselves. */
  gone: number;
  /** Something that was just done. */
  done: 'passphrase' | 'restored' | null;
  undo: KeptCheck | null;
  backup: Backup | null;
  /** A backup that was given: first its passphrase is asked for, then what it holds is said. */
  restoring: 'passphrase' | Found | null;
  /** When the check under way was begun. */
  begun: string | null;
  /** The last check before it, and what is otherwise now. */
  last: KeptCheck | null;
  changes: Changes | null;
  titles: Titles;
};

export const START: KeepingState = {
  stored: 'looking',
  contents: null,
  isBusy: false,
  trouble: null,
  until: 0,
  gone: 0,
  done: null,
  undo: null,
  backup: null,
  restoring: null,
  begun: null,
  last: null,
  changes: null,
  titles: {},
};
