/** What is known of pictures and posts after they were looked at: numbers, and which look like the logo. */
import type { Account } from '../observation';

/** `file`: one of a data download. */
export const PICTURE_ROLES = ['profile', 'cover', 'post', 'file'] as const;
export type PictureRole = (typeof PICTURE_ROLES)[number];

export type LikeSeen = {
  /** The same for the same picture. */
  id: string;
  role: PictureRole;
  /** ISO 8601 time at which it was looked at. */
  at: string;
};

export type PicturesLooked = {
  account: Account;
  lane: 'page' | 'archive';
  /** ISO 8601 time of the last look. */
  at: string;
  looked: number;
  /** Too small, half hidden, or not to be opened. */
  notLooked: number;
  likes: readonly LikeSeen[];
};

/** How many posts have the school's name, or words that may be meant for it. */
export type PostsNaming = {
  account: Account;
  /** Those of a data download, or those on the person's own profile as they scrolled it. */
  lane: 'page' | 'archive';
  /** Of the download, or of the last look. */ at: string;
  posts: number;
  naming: number;
};
