/** Mastodon's data download: the account and its posts in one packed file, each list as a table of its own. */
import type { Collector } from '../../archive/collector';
import { parseHtml } from '../../archive/formats/html';
import { rowsBelow } from '../../archive/formats/csv';
import { at, lineOf, listOf, wordsOf } from '../../archive/formats/value';
import { personOf } from '../../archive/people-gathered';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import type { Relation } from '../../observation';

const PUBLIC = /^(?:https:\/\/www\.w3\.org\/ns\/activitystreams#|as:)Public$|^Public$/u;

function plain(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html;
  const blocks = parseHtml(html);
  return blocks.flatMap(({ lines }) => lines).join('\n');
}

function readActor(actor: unknown, into: Collector): void {
  const name = lineOf(at(actor, 'preferredUsername'));
  const address = lineOf(at(actor, 'url')) || lineOf(at(actor, 'id'));
  const server = URL.canParse(address) ? new URL(address).hostname : '';
  into.owner(server === '' || name === '' ? name : `${name}@${server}`, lineOf(at(actor, 'name')));
  into.text('bio', plain(wordsOf(at(actor, 'summary'))));
  const fields = listOf(at(actor, 'attachment')).filter(
    (field) => lineOf(at(field, 'type')) === 'PropertyValue',
  );
  into.links(fields.map((field) => `${lineOf(at(field, 'name'))}: ${plain(wordsOf(at(field, 'value')))}`));
  const isLocked = at(actor, 'manuallyApprovesFollowers');
  const isDiscoverable = at(actor, 'discoverable');
  const isIndexable = at(actor, 'indexable');
  if (typeof isLocked === 'boolean') into.found('profileLocked', isLocked);
  if (typeof isDiscoverable === 'boolean') into.found('suggestedToOthers', isDiscoverable);
  if (typeof isIndexable === 'boolean') into.found('foundBySearchEngines', isIndexable);
}

function readOutbox(outbox: unknown, into: Collector): void {
  const items = at(outbox, 'orderedItems');
  if (Array.isArray(items)) into.seen();
  for (const item of listOf(items)) readPost(item, into);
}

/** What was sent to single people is no post, and is passed over. */
function readPost(item: unknown, into: Collector): void {
  const to = [...recipients(at(item, 'to')), ...recipients(at(item, 'cc'))];
  const isPublic = to.some((address) => PUBLIC.test(address));
  const isForFollowers = to.some((address) => address.endsWith('/followers'));
  if (lineOf(at(item, 'type')) !== 'Create' || (!isPublic && !isForFollowers)) return;
  into.widest('pastPostsAudience', isPublic ? 'everyone' : 'friends');
  into.post(plain(wordsOf(at(item, 'object', 'content'))), at(item, 'published'));
}

function recipients(value: unknown): string[] {
  return typeof value === 'string' ? [value] : listOf(value).map(lineOf);
}

function readList(rows: readonly (readonly string[])[], relation: Relation, into: Collector): void {
  const named = rowsBelow(rows, ['Account address'])?.map((row) => row('Account address'));
  const handles = named ?? rows.map(([handle = '']) => handle.trim());
  into.list(relation);
  for (const handle of handles.filter((one) => one !== '')) into.person(relation, personOf(handle));
}

export default {
  platform: 'mastodon',
  title: 'Mastodon',
  pictures: /(?:^|\/)(?:media_attachments\/.+|avatar\.[a-z]+|header\.[a-z]+)$/u,
  files: [
    {
      as: 'json',
      tail: tail('actor\\.json'),
      holds: /"preferredUsername"\s*:/u,
      anyName: true,
      read: readActor,
    },
    { as: 'json', tail: tail('outbox\\.json'), holds: /"orderedItems"\s*:/u, read: readOutbox },
    {
      as: 'csv',
      tail: tail('[^/]*following_accounts[^/]*\\.csv'),
      holds: /^\W*Account address,Show boosts|^[^\n,]+@[^\n,]+/u,
      anyName: true,
      read: (rows, into) => readList(rows, 'following', into),
    },
    {
      as: 'csv',
      tail: tail('[^/]*followers[^/]*\\.csv'),
      holds: /^\W*Account address/u,
      read: (rows, into) => readList(rows, 'followers', into),
    },
    {
      as: 'csv',
      tail: tail('[^/]*blocked_accounts[^/]*\\.csv'),
      holds: /^[^\n,]+@[^\n,]+|^\W*Account address/u,
      read: (rows, into) => readList(rows, 'blocked', into),
    },
  ],
  holds: [
    'profileLocked',
    'suggestedToOthers',
    'foundBySearchEngines',
    'displayName',
    'bio',
    'links',
    'following',
    'blocked',
    'pastPostsAudience',
    'posts',
  ],
  lacks: [
    'followers',
    'followersCount',
    'followingCount',
    'requestsReceived',
    'postsAudience',
    'friendsListAudience',
  ],
  request: {
    address: null,
    steps: [
      'On your server, open “Preferences”, then “Import and export”, then “Data export”.',
      'Click “Request your archive”, and download it when it is ready.',
      'On the same page, download the CSV files beside “Follows” and “Blocks”.',
      'Give all of them to us together.',
    ],
    format: 'ZIP, and CSV for the lists',
    takes: 'Minutes to hours; once in seven days.',
  },
} satisfies PlatformArchive;
