/** Discord's data package. Names of folders are translated; the account is known by what it holds. */
import type { Collector } from '../../archive/collector';
import { at, countOf, lineOf, listOf } from '../../archive/formats/value';
import { personOf } from '../../archive/people-gathered';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import type { Relation } from '../../observation';

/** 1 and 2 as seen; 3 and 4 as Discord documents them. */
const RELATIONS: Readonly<Record<number, Relation>> = {
  1: 'friends',
  2: 'blocked',
  3: 'requestsReceived',
  4: 'requestsSent',
};

function readUser(content: unknown, into: Collector): void {
  into.owner(lineOf(at(content, 'username')), lineOf(at(content, 'global_name')));
  const bio = lineOf(at(content, 'bio'));
  if (bio !== '') into.text('bio', bio);
  const relationships = at(content, 'relationships');
  if (!Array.isArray(relationships)) return;
  for (const relation of Object.values(RELATIONS)) into.list(relation);
  for (const record of relationships) {
    const relation = RELATIONS[countOf(at(record, 'type')) ?? 0];
    const user = at(record, 'user');
    const name =
      lineOf(at(record, 'nickname')) || lineOf(at(user, 'global_name')) || lineOf(at(user, 'display_name'));
    if (relation) into.person(relation, personOf(lineOf(at(user, 'username')), name), at(record, 'since'));
  }
  for (const connection of listOf(at(content, 'connections'))) into.seenAt(at(connection, 'created_at'));
}

export default {
  platform: 'discord',
  title: 'Discord',
  files: [
    {
      as: 'json',
      tail: tail('user\\.json'),
      holds: /"(?:relationships|global_name|discriminator)"\s*:/u,
      anyName: true,
      read: readUser,
    },
  ],
  holds: ['displayName', 'friends', 'blocked', 'requestsReceived', 'requestsSent'],
  lacks: ['whoCanMessage', 'whoCanRequest', 'activityVisible', 'suggestedToOthers', 'contactsSynced', 'bio'],
  request: {
    address: 'https://discord.com/channels/@me',
    steps: [
      'In Discord, open “User Settings”, then “Data & Privacy”.',
      'Under “Request all of my data”, tick “Account” alone, and click “Request Data”.',
      'Wait for Discord’s email, download the package, and give it to us here as it is.',
    ],
    format: 'There is one format only.',
    takes: 'Days; Discord says up to 30.',
  },
} satisfies PlatformArchive;
