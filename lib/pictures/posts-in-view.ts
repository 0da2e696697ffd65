/**
 * Put into a page after the person's click, into their own profile alone: what their posts there say, as far as the
 * page has loaded them. Posts that others wrote, and comments, are left out.
 */
import type { Post } from '../observation';

/** What a platform puts around one post; the last two are Instagram's grid, whose pictures carry their captions. */
const POSTS =
  'article, [role="article"], [data-testid^="feedItem-by-"], [data-pressable-container="true"], .feed-shared-update-v2';
const CAPTIONS = 'a[href*="/p/"] img[alt], a[href*="/reel/"] img[alt]';
/** Where in a post its own words stand; by the platforms' pages in 2026. */
const WORDS =
  '[data-testid="tweetText"], [data-testid="postText"], .status__content, [data-ad-preview="message"], [data-ad-comet-preview="message"], .update-components-text';
/** Where a platform marks them in no way of its own: text whose direction is told by what it says. */
const ANY_WORDS = '[dir="auto"]';

const MOST_POSTS = 300;
const LONGEST = 4000;

export function postsInView({ document, location }: Window): Post[] {
  const posts = [...document.querySelectorAll(POSTS)]
    .filter((post) => !post.parentElement?.closest(POSTS) && isOwn(post, location))
    .map(postIn);
  const captions = [...document.querySelectorAll(CAPTIONS)].map((picture) =>
    asPost(picture.getAttribute('alt') ?? ''),
  );
  return [...posts, ...captions].filter(({ text }) => text !== '').slice(0, MOST_POSTS);
}

function asPost(text: string): Post {
  return { text: text.trim().slice(0, LONGEST) };
}

/** The first person who is linked to in a post has written it, or has passed it on: on one's own profile, oneself. */
function isOwn(post: Element, { pathname, search }: Location): boolean {
  const own = partsOf(pathname);
  const number = new URLSearchParams(search).get('id');
  const first = [...post.querySelectorAll('a')].find(
    (link) => partsOf(link.pathname).length === lengthOfProfile(own),
  );
  if (!first) return false;
  if (number !== null) return new URLSearchParams(first.search).get('id') === number;
  return partsOf(first.pathname).every((part, at) => part === own[at]);
}

/** "/robin" and "/@robin" are profiles, and so are "/in/robin", "/profile/robin", "/user/robin". */
function lengthOfProfile([first = '']: readonly string[]): number {
  return /^(?:in|profile|user|u)$/u.test(first) ? 2 : 1;
}

function partsOf(path: string): string[] {
  return path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
}

function postIn(post: Element): Post {
  const marked = [...post.querySelectorAll(WORDS)];
  const words = marked.length > 0 ? marked : [...post.querySelectorAll(ANY_WORDS)].filter(isOutermost);
  const text = words.map(({ textContent }) => textContent.trim()).join('\n');
  const at = post.querySelector('time[datetime]')?.getAttribute('datetime');
  return { ...asPost(text), ...(at ? { at } : {}) };
}

function isOutermost(element: Element): boolean {
  return !element.parentElement?.closest(ANY_WORDS) && !element.closest('a, button, h1, h2, h3');
}
