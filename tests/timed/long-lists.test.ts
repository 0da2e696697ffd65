/**
 * Reading all rows at once takes as many times longer as there are more of them, whatever the computer: a search that
 * is done anew for each row takes a hundred times as long for ten times as many. What a reading takes in a browser is
 * measured there.
 */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { ofKind } from '../../lib/observation';
import { readPage } from '../../lib/platforms/read-page';
import { threadTime } from '../support/thread-time';

const OWN = { ownHandle: 'robin' };
const FEW = 5000;
const TIMES = 10;
/** Twice as long as by number alone: with more of everything, less of it is near at hand. */
const AT_MOST = 2 * TIMES;

const lists = [
  {
    platform: 'Instagram',
    url: 'https://www.instagram.com/robin/followers/',
    row: (handle: string) =>
      `<div><a href="/${handle}/">${handle}</a><span dir="auto">Person of ${handle}</span></div>`,
    list: (rows: string) =>
      `<html lang="en"><main></main><div role="dialog"><div role="heading">Followers</div><div>${rows}</div></div></html>`,
  },
  {
    platform: 'X',
    url: 'https://x.com/robin/followers',
    row: (handle: string) =>
      `<div data-testid="UserCell"><a href="/${handle}"></a><a href="/${handle}">Person of ${handle}</a><a href="/${handle}">@${handle}</a></div>`,
    list: (rows: string) =>
      `<html lang="en"><main><div data-testid="primaryColumn"><section>${rows}</section></div></main></html>`,
  },
  {
    platform: 'TikTok',
    url: 'https://www.tiktok.com/@robin',
    row: (handle: string) =>
      `<li><a href="/@${handle}?lang=en"><span>Person of ${handle}</span><p>${handle}</p></a><button>Friends</button></li>`,
    list: (rows: string) =>
      `<html lang="en"><a data-e2e="nav-profile" href="/@robin"></a>
       <h1 data-e2e="user-title">robin</h1><h2 data-e2e="user-subtitle">Robin</h2>
       <strong data-e2e="following-count">3</strong><strong data-e2e="followers-count">50K</strong>
       <div data-e2e="follow-info-popup" role="dialog"><div><div class="a"><div>Following</div><strong>3</strong></div>
       <div class="b"><div>Followers</div><strong>50K</strong></div><div class="a"><div>Suggested</div></div></div>
       <div id="rows">${rows}</div></div></html>`,
  },
];

test.each(lists)(
  'ten times as many people on $platform take no more than ten times as long, give or take',
  { timeout: 120_000 },
  (platform) => {
    expect(timeOf(platform, FEW * TIMES) / timeOf(platform, FEW)).toBeLessThan(AT_MOST);
  },
);

function timeOf({ url, row, list }: (typeof lists)[number], count: number): number {
  const rows = Array.from({ length: count }, (_, at) => row(`p${at}`));
  const { document } = new JSDOM(list(rows.join('')), { url }).window;
  return threadTime(() => {
    const [seen] = ofKind(readPage(document, url, OWN)?.observations ?? [], 'people');
    expect(seen?.reading).toMatchObject({ status: 'found', value: { relation: 'followers', seen: count } });
  });
}
