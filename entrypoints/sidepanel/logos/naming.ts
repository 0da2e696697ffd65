/** Posts of data downloads that name the school: what is shown, and what of it the check keeps. */
import type { NamingNow } from '../../../components/logos/logos-state';
import type { Observation } from '../../../lib/observation';
import type { PostsNaming } from '../../../lib/pictures/looked';
import { namingPosts, type FindName } from '../../../lib/pictures/naming-posts';

export const nothingNamed: NamingNow = { posts: null, naming: [] };

type Found = { shown: NamingNow; counted: readonly PostsNaming[] };

export async function namingIn(downloads: readonly Observation<'posts'>[], find: FindName): Promise<Found> {
  let shown = nothingNamed;
  const counted: PostsNaming[] = [];
  for (const { account, reading, source } of downloads) {
    if (reading.status !== 'found') continue;
    const posts = reading.value;
    const naming = await namingPosts(posts, find, turn);
    shown = { posts: (shown.posts ?? 0) + posts.length, naming: [...shown.naming, ...naming] };
    counted.push({ account, at: source.at, posts: posts.length, naming: naming.length });
  }
  return { shown, counted };
}

/** Others get a turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
