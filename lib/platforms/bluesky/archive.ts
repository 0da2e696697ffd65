/** Bluesky's data download: the account's whole repository. Whom one follows stands there by number, not by name. */
import type { Collector } from '../../archive/collector';
import type { CarRecord } from '../../archive/formats/car';
import { at, lineOf, listOf, wordsOf } from '../../archive/formats/value';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import type { Audience, AudienceSetting } from '../../setting';

const INCOMING: Readonly<Record<string, Audience>> = {
  all: 'everyone',
  following: 'friends',
  none: 'nobody',
};

const READERS: Readonly<Record<string, (value: unknown, into: Collector) => void>> = {
  'app.bsky.actor.profile': readProfile,
  'app.bsky.feed.post': (value, into) => into.post(wordsOf(at(value, 'text')), at(value, 'createdAt')),
  'app.bsky.graph.follow': (value, into) => countOne('following', value, into),
  'app.bsky.graph.block': (value, into) => countOne('blocked', value, into),
  'chat.bsky.actor.declaration': (value, into) => {
    readIncoming('whoCanMessage', at(value, 'allowIncoming'), into);
    if (at(value, 'allowGroupInvites') !== undefined)
      readIncoming('whoCanAddToGroups', at(value, 'allowGroupInvites'), into);
  },
  'app.bsky.actor.contentVisibilityDeclaration': (value, into) => {
    const isHidden = at(value, 'hideFromAlgorithmicRecommendations');
    if (typeof isHidden === 'boolean') into.found('suggestedToOthers', !isHidden);
  },
};

function readRecords(records: readonly CarRecord[], into: Collector): void {
  into.seen();
  for (const { type, value } of records) {
    if (Object.hasOwn(READERS, type)) READERS[type]?.(value, into);
  }
}

function readProfile(value: unknown, into: Collector): void {
  into.owner('', lineOf(at(value, 'displayName')));
  into.text('displayName', lineOf(at(value, 'displayName')));
  into.text('bio', wordsOf(at(value, 'description')));
  const labels = listOf(at(value, 'labels', 'values')).map((label) => lineOf(at(label, 'val')));
  into.found('foundBySearchEngines', !labels.includes('!no-unauthenticated'));
}

function countOne(relation: 'following' | 'blocked', value: unknown, into: Collector): void {
  const list = into.list(relation);
  into.seenAt(at(value, 'createdAt'));
  list.numbers += 1;
  list.why = 'onlyNumbers';
  if (relation === 'following') into.count('followingCount', list.numbers);
}

function readIncoming(setting: AudienceSetting, said: unknown, into: Collector): void {
  const audience = INCOMING[lineOf(said)];
  if (audience) into.found(setting, audience);
  else into.unclear(setting, 'otherWords');
}

export default {
  platform: 'bluesky',
  title: 'Bluesky',
  files: [
    { as: 'car', tail: tail('[^/]*\\.car'), read: readRecords },
    // Under any name: what a CAR file says first is where its roots are.
    { as: 'car', tail: /^$/u, holds: /^[^]{1,3}\u{a2}eroots/u, anyName: true, read: readRecords },
  ],
  holds: [
    'displayName',
    'bio',
    'whoCanMessage',
    'whoCanAddToGroups',
    'foundBySearchEngines',
    'followingCount',
    'posts',
  ],
  lacks: ['following', 'followers', 'followersCount', 'blocked', 'links'],
  note: 'Bluesky’s download names the people you follow by number only, and has no followers. Open those lists on Bluesky itself.',
  request: {
    address: 'https://bsky.app/settings/account',
    steps: [
      'Open “Account” in Bluesky’s settings, and click “Export my data”.',
      'Click “Download CAR file”, and give the file to us here as it is.',
    ],
    format: 'There is one format only: CAR.',
    takes: 'At once.',
  },
} satisfies PlatformArchive;
