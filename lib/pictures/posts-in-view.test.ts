import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { postsInView } from './posts-in-view';

/** What is found on this page at this address. */
function posts(url: string, body: string) {
  return postsInView(new JSDOM(body, { url }).window as unknown as Window);
}
const texts = (url: string, body: string) => posts(url, body).map(({ text }) => text);

const tweet = (who: string, text: string, more = '') =>
  `<article data-testid="tweet">${more}<a href="/${who}"><span>Somebody of Marlow Lane School</span></a><time datetime="2026-09-01T08:00:00.000Z"></time><div data-testid="tweetText" dir="auto">${text}</div></article>`;

test('one’s own posts are found, with their day and without the name above them', () => {
  expect(posts('https://x.com/robin_ashdown', tweet('robin_ashdown', 'Sports day'))).toEqual([
    { text: 'Sports day', at: '2026-09-01T08:00:00.000Z' },
  ]);
});

test('what others wrote is left out, and what was passed on is one’s own to look at', () => {
  const shared = tweet('yusuf_aksoy', 'Fair', '<a href="/Robin_Ashdown">Robin reposted</a>');
  expect(
    texts('https://x.com/robin_ashdown/', tweet('yusuf_aksoy', 'Hello @robin_ashdown') + shared),
  ).toEqual(['Fair']);
});

test('comments under a post are other people’s, and are left out', () => {
  const page = `<div role="article"><a href="https://www.facebook.com/robin.ashdown?x=1">Robin</a><div data-ad-preview="message">At last</div>
    <div role="article"><a href="https://www.facebook.com/robin.ashdown">Robin</a><div dir="auto">A comment</div></div></div>`;
  expect(texts('https://www.facebook.com/robin.ashdown', page)).toEqual(['At last']);
});

test('a profile that is known by its number is told by it', () => {
  const post = (id: number) =>
    `<div role="article"><a href="https://www.facebook.com/profile.php?id=${id}">Robin</a><div data-ad-preview="message">By ${id}</div></div>`;
  expect(texts('https://www.facebook.com/profile.php?id=12', post(12) + post(13))).toEqual(['By 12']);
});

test.each([
  [
    'https://bsky.app/profile/robin.example',
    '<div data-testid="feedItem-by-robin.example"><a href="/profile/robin.example">Robin</a><div data-testid="postText">Rain</div></div>',
  ],
  [
    'https://example.social/@robin',
    '<article><a href="/@robin">Robin</a><div class="status__content"><p>Rain</p></div></article>',
  ],
  [
    'https://www.linkedin.com/in/robin-ashdown/',
    '<div class="feed-shared-update-v2"><a href="https://www.linkedin.com/in/robin-ashdown/">Robin</a><div class="update-components-text">Rain</div></div>',
  ],
  [
    'https://www.threads.com/@robin',
    '<div data-pressable-container="true"><a href="/@robin"><span dir="auto">robin</span></a><span dir="auto"><span>Rain</span></span></div>',
  ],
  [
    'https://www.instagram.com/robin.ashdown/',
    '<a href="/robin.ashdown/p/C1/"><img alt="Rain" /></a><img alt="robin’s profile picture" />',
  ],
])('at %s posts are found where the platform has them', (url, page) => {
  expect(texts(url, page)).toEqual(['Rain']);
});

test('a post without words is none, and a long one is cut', () => {
  const found = texts('https://x.com/robin', tweet('robin', '  ') + tweet('robin', 'a'.repeat(9000)));
  expect(found.map(({ length }) => length)).toEqual([4000]);
});
