/** Posts are looked through once for each school: a post that comes on screen is no reason to read years of others. */
import type { School } from '../policies/policy';
import type { Post } from '../observation';
import type { NameHit } from '../rules/school-names';
import { namingPosts, type NamingPost } from './naming-posts';

export type FindSchool = (text: string, school: School) => NameHit | null;
type Known = { school: string; naming: Promise<readonly NamingPost[]> };

/** As long as the posts themselves are in memory, and no longer. */
const known = new WeakMap<readonly Post[], Known>();

/** What `namingPosts` finds; at once where the same array was looked through before, for the same names. */
export function namingOnce(
  posts: readonly Post[],
  school: School,
  find: FindSchool,
  pause: () => Promise<void>,
): Promise<readonly NamingPost[]> {
  const names = JSON.stringify(school);
  const before = known.get(posts);
  if (before?.school === names) return before.naming;
  const naming = namingPosts(posts, (text) => find(text, school), pause);
  known.set(posts, { school: names, naming });
  return naming;
}
