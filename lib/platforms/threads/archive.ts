/** Threads' data download, which lies within Instagram's. */
import type { Collector } from '../../archive/collector';
import { captionsOf, labelsIn, recordsIn } from '../../archive/formats/meta';
import { tail, type ArchiveFile, type PlatformArchive } from '../../archive/platform-archive';
import type { Relation } from '../../observation';
import { listFiles } from '../instagram/archive-lists';
import { readLabels, readProfile } from '../instagram/archive-profile';

const WRAPPER = 'text_post_app_';
const HOLDS = /"text_post_app_/u;

type List = readonly [Relation, string, string];
const LISTS: readonly List[] = [
  ['followers', 'followers(?:_\\d+)?', WRAPPER],
  ['following', 'following(?:_\\d+)?', WRAPPER],
  ['blocked', 'blocked_(?:profiles|accounts)', WRAPPER],
  ['requestsReceived', 'follow_requests_you.{1,3}ve_received', WRAPPER],
  ['requestsSent', 'pending_follow_requests', WRAPPER],
];

/** In the folder, whatever they hold; elsewhere, by what wraps the records. */
function lists(): ArchiveFile[] {
  const inFolder = LISTS.map(([relation, name, wrapper]): List => [relation, `threads/${name}`, wrapper]);
  return [...listFiles(inFolder, null, /^$/u), ...listFiles(LISTS, HOLDS, /(?:^|\/)threads\/|\.html$/u)];
}

function readThreads(content: unknown, into: Collector): void {
  const records = recordsIn(content, WRAPPER);
  if (!records) return;
  into.seen();
  for (const record of records) for (const { text, at } of captionsOf(record)) into.post(text, at);
}

export default {
  platform: 'threads',
  title: 'Threads',
  handleInName: /(?:^|\/)(?:instagram|threads)-([a-z0-9._]+?)-20\d\d-\d\d-\d\d/iu,
  files: [
    ...lists(),
    {
      as: 'json',
      tail: tail('personal_information\\.json'),
      holds: /"text_post_app_text_post_app_profile"/u,
      anyName: true,
      read: readProfile,
    },
    {
      as: 'html',
      tail: tail('threads/personal_information\\.html'),
      read: (blocks, into) => readLabels(labelsIn(blocks), into),
    },
    {
      as: 'json',
      tail: tail('threads_and_replies\\.json'),
      holds: /"text_post_app_|creation_timestamp|^\s*\[/u,
      read: readThreads,
    },
  ],
  holds: [
    'accountPrivate',
    'displayName',
    'bio',
    'links',
    'followers',
    'following',
    'blocked',
    'requestsReceived',
    'requestsSent',
    'posts',
  ],
  lacks: ['followersCount'],
  request: {
    address: 'https://accountscenter.instagram.com/info_and_permissions/dyi/',
    steps: [
      'Threads comes with Instagram’s download: open “Download your information” in the Accounts Center.',
      'Choose your Instagram account, “Some of your information”, and tick “Threads”.',
      'Choose “Download to device”, then “All time” as the date range and “JSON” as the format.',
      'Wait for the email, download the file, and give it to us here as it is.',
    ],
    format: 'JSON, all time',
    takes: 'Minutes to a few hours; up to 14 days.',
  },
} satisfies PlatformArchive;
