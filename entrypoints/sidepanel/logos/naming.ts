/** Posts that name the school, of data downloads and on screen: what is shown, and what of it the check keeps. */
import type { NamingNow } from '../../../components/logos/logos-state';
import type { Observation } from '../../../lib/observation';
import type { PostsNaming } from '../../../lib/pictures/looked';
import { namingOnce, type FindSchool } from '../../../lib/pictures/naming-once';
import type { School } from '../../../lib/policies/policy';

export const nothingNamed: NamingNow = { posts: null, naming: [] };

type Found = { shown: NamingNow; counted: readonly PostsNaming[] };

export async function namingIn(
  read: readonly Observation<'posts'>[],
  school: School,
  find: FindSchool,
): Promise<Found> {
  let shown = nothingNamed;
  const counted: PostsNaming[] = [];
  for (const { account, reading, source } of read) {
    if (reading.status !== 'found') continue;
    const posts = reading.value;
    const naming = await namingOnce(posts, school, find, turn);
    shown = { posts: (shown.posts ?? 0) + posts.length, naming: [...shown.naming, ...naming] };
    const lane = source.lane === 'archive' ? 'archive' : 'page';
    counted.push({ account, lane, at: source.at, posts: posts.length, naming: naming.length });
  }
  return { shown, counted };
}

/** Others get a turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
