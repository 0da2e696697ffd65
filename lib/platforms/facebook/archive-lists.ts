/** The lists of people in Facebook's download: names and dates alone. Two of one name cannot be told apart. */
import type { Collector } from '../../archive/collector';
import type { HtmlBlock } from '../../archive/formats/html';
import { recordsIn } from '../../archive/formats/meta';
import { timeOf } from '../../archive/formats/times';
import { at, lineOf, listOf, wordsOf } from '../../archive/formats/value';
import { tail, type ArchiveFile } from '../../archive/platform-archive';
import type { Relation } from '../../observation';

type List = readonly [relation: Relation, name: string, wrapper: string];

const LISTS: readonly List[] = [
  ['friends', '(?:your_)?friends', 'friends'],
  ['followers', 'people_who_(?:followed|follow)_you(?:_\\d+)?', 'followers'],
  [
    'followers',
    '(?:following_and_followers|friends_and_followers|followers)/followers(?:_\\d+)?',
    'followers',
  ],
  ['following', 'who_you(?:.{1,3}ve)?_follow(?:ed)?(?:_\\d+)?', 'following'],
  ['following', '(?:following_and_followers|friends_and_followers)/following', 'following'],
  ['requestsReceived', '(?:received_friend_requests|friend_requests_received)', 'received_requests'],
  ['requestsSent', '(?:sent_friend_requests|friend_requests_sent)', 'sent_requests'],
  ['blocked', 'messenger_contacts_you.{1,3}ve_blocked', 'messenger_contacts_blocked'],
];

/** Snapchat and others have files of the same names. */
const HOLDS: Readonly<Record<string, RegExp>> = { friends: /"friends(?:_v\d)?"\s*:\s*[[{]/u };

/** Messenger's own export and other people's lists. */
const NOT = /(?:^|\/)(?:followers_and_following|threads)\//u;

export const listFiles: readonly ArchiveFile[] = LISTS.flatMap(([relation, name, wrapper]): ArchiveFile[] => [
  {
    as: 'json',
    tail: tail(`${name}\\.json`),
    not: NOT,
    ...(HOLDS[wrapper] ? { holds: HOLDS[wrapper], anyName: true as const } : {}),
    read: (content, into) => readList(content, relation, wrapper, into),
  },
  {
    as: 'html',
    tail: tail(`${name}\\.html`),
    not: NOT,
    holds: /_a6-|_2le[jklm]|uiBoxWhite/u,
    read: (blocks, into) => readBlocks(blocks, relation, into),
  },
]);

function readList(content: unknown, relation: Relation, wrapper: string, into: Collector): void {
  const records = recordsIn(content, wrapper) ?? recordsIn(content);
  if (!records) return;
  const list = into.list(relation);
  for (const record of records) {
    const [entry] = listOf(at(record, 'string_list_data'));
    const name = [at(record, 'name'), at(entry, 'value'), at(record, 'title'), at(record, 'data', 0, 'name')]
      .map(lineOf)
      .find((said) => said !== '');
    const since = at(record, 'timestamp') ?? at(entry, 'timestamp');
    if (name === undefined) into.odd.add('oddRecords');
    else list.addNamed(name, into.seenAt(since));
  }
}

/** Each in a box: the name as its heading or first line, then the date. */
function readBlocks(blocks: readonly HtmlBlock[], relation: Relation, into: Collector): void {
  const list = into.list(relation);
  for (const { heading, lines } of blocks) {
    const [first = '', second = ''] = heading === '' ? lines : [heading, ...lines];
    const hasDate = /\d{4}/u.test(second);
    if (first !== '' && (hasDate || heading !== '')) list.addNamed(first, timeOf(second) ?? null);
  }
}

export function readPosts(content: unknown, into: Collector): void {
  const records = recordsIn(content);
  if (!records) return;
  into.seen();
  for (const record of records) {
    for (const text of wordsIn(record)) into.post(text, at(record, 'timestamp'));
  }
}

function wordsIn(record: unknown): string[] {
  const said = listOf(at(record, 'data')).map((one) => wordsOf(at(one, 'post')));
  const words = said.filter((text) => text !== '');
  return words.length > 0 ? words : captionsIn(record);
}

/** What is said under a picture where the post itself has no words. */
function captionsIn(record: unknown): string[] {
  const data = listOf(at(record, 'attachments')).flatMap((attachment) => listOf(at(attachment, 'data')));
  return data.map((one) => wordsOf(at(one, 'media', 'description')) || wordsOf(at(one, 'text')));
}

export function readPostBlocks(blocks: readonly HtmlBlock[], into: Collector): void {
  if (blocks.length > 0) into.seen();
  for (const { lines } of blocks) {
    const date = lines.findLast((line) => /\d{4}/u.test(line));
    into.post(lines.filter((line) => line !== date).join('\n'), date);
  }
}
