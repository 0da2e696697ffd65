/** Snapchat's data download: JSON, or pages with the same tables. */
import type { Collector } from '../../archive/collector';
import type { HtmlBlock } from '../../archive/formats/html';
import { at, lineOf, listOf } from '../../archive/formats/value';
import { personOf } from '../../archive/people-gathered';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import type { Relation } from '../../observation';

const LISTS: readonly (readonly [Relation, string])[] = [
  ['friends', 'Friends'],
  ['requestsSent', 'Friend Requests Sent'],
  ['requestsReceived', 'Pending Requests'],
  ['blocked', 'Blocked Users'],
];

function readFriends(content: unknown, into: Collector): void {
  for (const [relation, key] of LISTS) {
    const list = at(content, key);
    if (!Array.isArray(list)) continue;
    into.list(relation);
    for (const record of listOf(list)) {
      const person = personOf(lineOf(at(record, 'Username')), lineOf(at(record, 'Display Name')));
      into.person(relation, person, at(record, 'Creation Timestamp'));
    }
  }
}

function readAccount(content: unknown, into: Collector): void {
  const basic = at(content, 'Basic Information');
  into.owner(lineOf(at(basic, 'Username')), lineOf(at(basic, 'Name')));
}

/** A heading for each list, and under it a table whose first row names its columns. */
function readFriendBlocks(blocks: readonly HtmlBlock[], into: Collector): void {
  for (const { heading, rows } of blocks) {
    const [relation] = LISTS.find(([, title]) => title.toLowerCase() === heading.toLowerCase()) ?? [];
    if (!relation) continue;
    into.list(relation);
    const people = rows.filter(([first = '']) => !/^username$/iu.test(first));
    for (const [handle = '', name = '', since = ''] of people)
      into.person(relation, personOf(handle, name), since);
  }
}

function readAccountBlocks(blocks: readonly HtmlBlock[], into: Collector): void {
  const pairs = new Map(blocks.flatMap((block) => block.pairs));
  const username = pairs.get('Username') ?? '';
  if (username !== '') into.owner(username, pairs.get('Name') ?? '');
}

export default {
  platform: 'snapchat',
  title: 'Snapchat',
  files: [
    {
      as: 'json',
      tail: tail('friends\\.json'),
      holds:
        /"(?:Friend Requests Sent|Blocked Users|Deleted Friends|Ignored Snapchatters|Pending Requests|Hidden Friend Suggestions)"\s*:/u,
      anyName: true,
      read: readFriends,
    },
    {
      as: 'json',
      tail: tail('account\\.json'),
      holds: /"Basic Information"\s*:/u,
      anyName: true,
      read: readAccount,
    },
    { as: 'html', tail: tail('html/friends\\.html'), read: readFriendBlocks },
    { as: 'html', tail: tail('html/account\\.html'), read: readAccountBlocks },
  ],
  holds: ['displayName', 'friends', 'requestsReceived', 'requestsSent', 'blocked'],
  lacks: [
    'whoCanMessage',
    'storiesAudience',
    'locationShared',
    'suggestedToOthers',
    'foundByPhone',
    'foundByEmail',
    'contactsSynced',
  ],
  note: 'Snapchat’s download holds your friends and requests, and none of your privacy settings: look at those in the app.',
  request: {
    address: 'https://accounts.snapchat.com/accounts/downloadmydata',
    steps: [
      'Open “My Data” on Snapchat’s account page, and sign in.',
      'Switch on “Export JSON Files”, and leave memories and chat media off.',
      'Choose all time, confirm your email address, and click “Submit”.',
      'Wait for the email, open “My Data” again, download every part, and give them to us together.',
    ],
    format: 'JSON',
    takes: 'Minutes to a day.',
  },
} satisfies PlatformArchive;
