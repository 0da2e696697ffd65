/** What panel and worker tell each other about comparing lists with names. Both are ours, and come in one package. */
import type { Person } from '../../observation';
import type { Pupil } from '../../roll/pupil';
import type { FamilyMatch } from './families';
import type { NameMatch } from './name-match';

export type ToNamesWorker =
  | { type: 'roll'; roll: readonly Pupil[]; schoolNames: readonly string[] }
  /** More people of a list; `isLast` where nobody more is known for now. */
  | { type: 'people'; list: number; people: readonly Person[]; isLast: boolean };

export type FromNamesWorker =
  | { type: 'progress'; list: number; done: number }
  /** What there is among the first `done` people of the list. */
  | {
      type: 'compared';
      list: number;
      done: number;
      matches: readonly NameMatch[];
      /** About how many of them are strangers who share a name. */
      strangers: number;
      families: readonly FamilyMatch[];
    };
