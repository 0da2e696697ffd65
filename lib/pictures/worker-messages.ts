/** What panel and worker tell each other of pictures. Both are ours, and come in one package. */
import type { Pixels } from '../matching/logos';
import type { Capture, Place } from './capture';
import type { PictureTrouble } from './trouble';

/** A picture of the school's logo: a file, or already drawn. */
export type GivenReference = Blob | Pixels;

export type ToWorker =
  | { type: 'references'; references: readonly GivenReference[] }
  | { type: 'file'; id: number; picture: Blob }
  | { type: 'screen'; capture: Capture; pieces: readonly { id: number; place: Place }[] };

/** What came of a reference: how it looks, small; or why it cannot be used. */
export type ReferenceState = { look: Pixels } | { trouble: PictureTrouble };

export type Look = { state: 'unlike'; moves: boolean } | Like | { state: 'trouble'; why: PictureTrouble };

export type Like = {
  state: 'like';
  /** Which reference, counted as they were given. */
  reference: number;
  reasons: readonly string[];
  /** The part of the picture that looks like it, small: for showing, and never kept. */
  part: Pixels;
  /** The same for the same picture, and of no use for getting it back. */
  fingerprint: string;
  moves: boolean;
};

export type FromWorker =
  | { type: 'references'; references: readonly ReferenceState[] }
  | { type: 'looked'; id: number; look: Look }
  /** Something went wrong on our side. */
  | { type: 'broken' };
