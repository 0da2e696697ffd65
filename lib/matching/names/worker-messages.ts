/** What panel and worker tell each other about comparing lists with names. Both are ours, and come in one package. */
import type { Person } from '../../observation';
import type { Pupil } from '../../roll/pupil';
import type { SealedNames } from '../../roll/names-given';
import type { Sealed } from '../../roll/sealed/read-sealed';
import type { OpenedRoll } from '../../roll/sealed/seal';
import type { Result } from '../comparison';

export type ToNamesWorker =
  | { type: 'roll'; roll: readonly Pupil[]; schoolNames: readonly string[] }
  /** A sealed roll, whose names stay with the worker; `today` is an ISO 8601 time. */
  | { type: 'open'; sealed: Sealed; passphrase: string; today: string }
  /** What the worker has opened is to be compared, from the beginning. */
  | { type: 'opened'; schoolNames: readonly string[] }
  /** More people of a list; `isLast` where nobody more is known for now. */
  | { type: 'people'; list: number; people: readonly Person[]; isLast: boolean };

export type FromNamesWorker =
  /** Names are at hand, and nothing that is told from now on is about others. */
  | { type: 'ready' }
  /** Whether the six words opened the roll, and how many names there are. */
  | { type: 'opening'; opened: Opened }
  | { type: 'progress'; list: number; done: number }
  /** What there is among the first `done` people of the list. */
  | { type: 'compared'; list: number; done: number; result: Result };

export type Opened = { ok: true; names: SealedNames } | Extract<OpenedRoll, { ok: false }>;
