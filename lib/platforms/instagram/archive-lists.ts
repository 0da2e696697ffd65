/** The lists of people and the posts in Instagram's download. */
import type { Collector } from '../../archive/collector';
import type { HtmlBlock } from '../../archive/formats/html';
import { captionsOf, handleInLink, personIn, recordsIn } from '../../archive/formats/meta';
import { at, listOf, pairsOf } from '../../archive/formats/value';
import type { ArchiveFile } from '../../archive/platform-archive';
import { tail } from '../../archive/platform-archive';
import { personOf } from '../../archive/people-gathered';
import type { Relation } from '../../observation';

/** The name of the file, without its ending, and the key around its records. */
type List = readonly [relation: Relation, name: string, wrapper: string];

/** Files in JSON and HTML for each list. `holds` tells Instagram's from those of others with the same name. */
export function listFiles(lists: readonly List[], holds: RegExp | null, not: RegExp): ArchiveFile[] {
  return lists.flatMap(([relation, name, wrapper]): ArchiveFile[] => [
    {
      as: 'json',
      tail: tail(`${name}\\.json`),
      not,
      ...(holds ? { holds } : {}),
      read: (content, into, { path }) => readList(content, relation, wrapper, into, path),
    },
    {
      as: 'html',
      tail: tail(`${name}\\.html`),
      not,
      read: (blocks, into) => readBlocks(blocks, relation, into),
    },
  ]);
}

function readList(
  content: unknown,
  relation: Relation,
  wrapper: string,
  into: Collector,
  path: string,
): void {
  const records = recordsIn(content, wrapper) ?? recordsIn(content);
  if (!records) return;
  into.list(relation).numbered(path);
  for (const record of records) {
    const { person, since } = personIn(record);
    into.person(relation, person, since);
  }
}

function readBlocks(blocks: readonly HtmlBlock[], relation: Relation, into: Collector): void {
  if (blocks.length === 0) return;
  into.list(relation);
  for (const { links, lines, pairs } of blocks) {
    const handles = [...links.map(({ href }) => href), ...pairs.map(([, value]) => value)].map(handleInLink);
    const date = lines.find((line) => /\d{4}/u.test(line) && !line.includes('/'));
    for (const handle of new Set(handles.filter((found) => found !== '')))
      into.person(relation, personOf(handle), date);
  }
}

/** Until 2020: everybody as a key, with a date. */
export function readOldLists(content: unknown, into: Collector): void {
  const lists: readonly (readonly [Relation, string])[] = [
    ['followers', 'followers'],
    ['following', 'following'],
    ['closeFriends', 'close_friends'],
    ['blocked', 'blocked_users'],
    ['requestsSent', 'follow_requests_sent'],
    ['requestsReceived', 'follow_requests_received'],
  ];
  for (const [relation, key] of lists) {
    if (typeof at(content, key) !== 'object') continue;
    into.list(relation);
    for (const [handle, since] of pairsOf(at(content, key))) into.person(relation, personOf(handle), since);
  }
}

export function readPosts(content: unknown, into: Collector): void {
  const records = recordsIn(content);
  if (!records) return;
  into.seen();
  for (const record of records) for (const caption of captionsOf(record)) into.post(caption.text, caption.at);
}

export function readPostBlocks(blocks: readonly HtmlBlock[], into: Collector): void {
  into.seen();
  for (const { heading, lines } of blocks)
    into.post(
      heading,
      lines.find((line) => /\d{4}/u.test(line)),
    );
}

/** Until 2020: one file for pictures of every kind. */
export function readOldMedia(content: unknown, into: Collector): void {
  into.seen();
  for (const kind of ['photos', 'videos', 'stories']) {
    for (const item of listOf(at(content, kind))) {
      const caption = at(item, 'caption');
      into.post(typeof caption === 'string' ? caption : '', at(item, 'taken_at'));
    }
  }
}
