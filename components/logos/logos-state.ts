/** What the view of the school's logo and name shows. It lives as long as the panel is open. */
import type { Answer } from '../../lib/answer';
import type { Account } from '../../lib/observation';
import type { PictureRole } from '../../lib/pictures/looked';
import type { NamingPost } from '../../lib/pictures/naming-posts';
import type { PictureTrouble } from '../../lib/pictures/trouble';

/** Eight bits each of red, green, blue and alpha, as an ImageData has them. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** `isPolicys`: it came with the policy in use, not from the person. */
export type ReferenceShown = { name: string; isPolicys?: true } & (
  { shows: Pixels } | { trouble: PictureTrouble }
);

export type PageEnd =
  | 'noAccess'
  | 'notRead'
  | 'notYours'
  | 'signedOut'
  | 'whichAccount'
  | 'notProfile'
  | 'left'
  | 'broken'
  | 'stopped';

/** `posts`: how many of the person's posts were seen there. */
export type PageCounts = { looked: number; tooSmall: number; hidden: number; posts: number };

export type PageNow =
  | { state: 'waiting' }
  | ({ state: 'opening' | 'watching' } & PageCounts)
  | ({ state: 'ended'; why: PageEnd } & PageCounts);

/** Pictures of data downloads: how many there are, how many were looked at, and why others were not. */
export type DownloadNow = {
  state: 'waiting' | 'looking';
  total: number;
  done: number;
  moved: number;
  troubles: { readonly [Why in PictureTrouble]?: number };
};

export type LikeShown = {
  answerId: string;
  account: Account;
  platform: string;
  role: PictureRole;
  part: Pixels;
  reference: Pixels;
  reasons: readonly string[];
  /** Only the first picture of several that move was looked at. */
  moves: boolean;
  answer: Answer | null;
};

export type NamingNow = {
  /** How many posts there are in the downloads that were read and on the pages that were seen; null where none are. */
  posts: number | null;
  naming: readonly NamingPost[];
};

export type LogosState = {
  references: readonly ReferenceShown[];
  isPreparing: boolean;
  page: PageNow;
  download: DownloadNow;
  likes: readonly LikeShown[];
  naming: NamingNow;
};
