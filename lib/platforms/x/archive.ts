/** X's data download, from 2018 to 2026. Its lists hold numbers, not names: those are counted and said so. */
import type { Collector } from '../../archive/collector';
import { at, lineOf, listOf } from '../../archive/formats/value';
import { tail, type ArchiveFile, type PlatformArchive } from '../../archive/platform-archive';
import type { Relation } from '../../observation';
import { readAccount, readProfile, readProtected, readTweet, readManifest } from './archive-records';

/** What wraps the content of every file, and of no other platform's. */
function wrapped(name: string): RegExp {
  return new RegExp(`^\\s*window\\.YTD\\.${name}\\.part\\d+\\s*=`, 'u');
}

/** A kind of file: at the root until 2020, in "data" since; large ones in parts. */
function script(
  name: string,
  wrapper: string,
  read: (record: unknown, into: Collector) => void,
): ArchiveFile {
  return {
    as: 'script',
    tail: tail(`${name}(?:-part\\d+)?\\.js`),
    holds: wrapped(wrapper),
    anyName: true,
    read: (content, into) => {
      if (Array.isArray(content)) into.seen();
      for (const record of listOf(content)) read(record, into);
    },
  };
}

/** A list, which is there even when nobody is on it. */
function numbers(name: string, key: string, relation: Relation): ArchiveFile {
  return {
    as: 'script',
    tail: tail(`${name}(?:-part\\d+)?\\.js`),
    holds: wrapped(name),
    anyName: true,
    read: (content, into) => {
      if (Array.isArray(content)) countNumbers(content, key, relation, into);
    },
  };
}

function countNumbers(records: readonly unknown[], key: string, relation: Relation, into: Collector): void {
  const list = into.list(relation);
  list.numbers += records.filter((record) => lineOf(at(record, key, 'accountId')) !== '').length;
  // A list of nobody needs no names.
  if (list.numbers > 0) list.why = 'onlyNumbers';
  if (relation === 'followers') into.count('followersCount', list.numbers);
  if (relation === 'following') into.count('followingCount', list.numbers);
}

export default {
  platform: 'x',
  title: 'X',
  pictures: /(?:^|\/)(?:tweets?_media|profile_media)\/[^/]+$/u,
  files: [
    script('account', 'account', readAccount),
    script('profile', 'profile', readProfile),
    {
      as: 'script',
      tail: tail('protected-history\\.js'),
      holds: wrapped('protected_history'),
      anyName: true,
      read: readProtected,
    },
    numbers('follower', 'follower', 'followers'),
    numbers('following', 'following', 'following'),
    numbers('block', 'blocking', 'blocked'),
    script('tweets?', 'tweets?', readTweet),
    script('note-tweet', 'note_tweet', (record, into) => readTweet(at(record, 'noteTweet'), into)),
    script('community-tweet', 'community_tweet', readTweet),
    {
      as: 'script',
      tail: tail('manifest\\.js'),
      holds: /^\s*window\.__THAR_CONFIG\s*=/u,
      anyName: true,
      read: readManifest,
    },
    {
      // Before 2018: neither lists nor settings.
      as: 'refused',
      tail: tail('tweets\\.csv'),
      holds: /^\W*tweet_id/u,
      why: 'noLists',
    },
  ],
  holds: [
    'displayName',
    'bio',
    'location',
    'links',
    'followersCount',
    'followingCount',
    'posts',
    'accountPrivate',
  ],
  lacks: [
    'followers',
    'following',
    'blocked',
    'videosDownloadable',
    'whoCanTag',
    'whoCanMessage',
    'readReceiptsShown',
    'whoCanAddToGroups',
    'foundByEmail',
    'foundByPhone',
    'contactsSynced',
    'locationShared',
    'birthday',
    'category',
  ],
  note: 'X’s download names your followers and the people you follow by number only. Open those lists on X itself.',
  request: {
    address: 'https://x.com/settings/download_your_data',
    steps: [
      'Open “Download an archive of your data”, and give your password again.',
      'Click “Request archive”.',
      'Wait for the notification on X or the email, download the file, and give it to us here as it is.',
    ],
    format: 'There is one format only.',
    takes: 'A day, sometimes longer.',
  },
} satisfies PlatformArchive;
