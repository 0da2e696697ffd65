/** Reddit's data download: tables in English, sometimes numbered. */
import type { Collector } from '../../archive/collector';
import { rowsBelow, type NamedRow } from '../../archive/formats/csv';
import { personOf } from '../../archive/people-gathered';
import { tail, type ArchiveFile, type PlatformArchive } from '../../archive/platform-archive';
import type { SwitchSetting } from '../../setting';

function table(
  name: string,
  header: readonly string[],
  read: (rows: readonly NamedRow[], into: Collector) => void,
  anyName = false,
): ArchiveFile {
  return {
    as: 'csv',
    tail: tail(`${name}(?:[_-]?\\d+)?\\.csv`),
    holds: new RegExp(`^\\W*${header.map((column) => `(?=[^\\n]*\\b${column}\\b)`).join('')}`, 'iu'),
    ...(anyName ? { anyName } : {}),
    read: (cells, into) => {
      const rows = rowsBelow(cells, header);
      if (!rows) return;
      into.seen();
      read(rows, into);
    },
  };
}

/** Names of preferences as Reddit's own interface for programs has them; the download's were not confirmed. */
const SWITCHES: Readonly<Record<string, readonly [SwitchSetting, whenOn: boolean]>> = {
  hide_from_robots: ['foundBySearchEngines', false],
  search_engine_indexing: ['foundBySearchEngines', true],
  show_presence: ['activityVisible', true],
  enable_followers: ['suggestedToOthers', true],
};
const MESSAGES = { everyone: 'everyone', whitelisted: 'closeFriends', nobody: 'nobody' } as const;

function readPreferences(rows: readonly NamedRow[], into: Collector): void {
  for (const row of rows) {
    const name = row('preference').toLowerCase();
    const value = row('value').toLowerCase();
    const known = Object.hasOwn(SWITCHES, name) ? SWITCHES[name] : undefined;
    if (known && /^(?:true|false|1|0)$/u.test(value))
      into.found(known[0], /^(?:true|1)$/u.test(value) === known[1]);
    const audience = Object.entries(MESSAGES).find(([said]) => said === value)?.[1];
    if (name === 'accept_pms' && audience) into.found('whoCanMessage', audience);
  }
}

function readStatistics(rows: readonly NamedRow[], into: Collector): void {
  for (const row of rows) {
    if (/^account name$/iu.test(row('statistic'))) into.owner(row('value'));
    if (/^export time$/iu.test(row('statistic'))) into.madeAt(row('value'));
  }
}

function readFriends(rows: readonly NamedRow[], into: Collector): void {
  into.list('friends');
  for (const row of rows) into.person('friends', personOf(row('username')));
}

function readPosts(rows: readonly NamedRow[], into: Collector): void {
  for (const row of rows)
    into.post([row('title'), row('body')].filter((text) => text !== '').join('\n'), row('date'));
}

export default {
  platform: 'reddit',
  title: 'Reddit',
  handleInName: /(?:^|\/)export_([\w-]+?)_20\d{6}/u,
  files: [
    table('user_preferences', ['preference', 'value'], readPreferences, true),
    table('friends', ['username', 'note'], readFriends, true),
    table('statistics', ['statistic', 'value'], readStatistics, true),
    table('posts', ['permalink', 'subreddit', 'title'], readPosts, true),
    table('comments', ['permalink', 'subreddit', 'body'], readPosts),
  ],
  holds: ['friends', 'whoCanMessage', 'activityVisible', 'foundBySearchEngines', 'posts'],
  lacks: ['followers', 'following', 'blocked', 'bio', 'displayName', 'links', 'contactsSynced'],
  request: {
    address: 'https://www.reddit.com/settings/data-request',
    steps: [
      'Open “Request a copy of your data” in Reddit’s settings.',
      'Choose the kind of request for your part of the world, then “I want data from my full time at Reddit”.',
      'Click “Submit”, wait for Reddit’s message, download the file, and give it to us here as it is.',
    ],
    format: 'There is one format only: tables.',
    takes: 'A day or two; Reddit says up to 30 days.',
  },
} satisfies PlatformArchive;
