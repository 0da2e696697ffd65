/** Downloads of Mastodon and Bluesky. */
import { CidLinkWrapper, encode, toBytes } from '@atcute/cbor';
import { writeCarStream } from '@atcute/car';
import { packTar } from 'modern-tar';
import { bytes, csv, json, PACKED_ON, type Files, type SampleDownload } from './pack';

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const FOLLOWERS = 'https://m.example/users/robin/followers';
const post = (content: string, to: readonly string[], cc: readonly string[] = []) => ({
  type: 'Create',
  published: '2026-01-01T10:00:00Z',
  to,
  cc,
  object: { type: 'Note', content },
});

function mastodonFiles(...posts: readonly unknown[]): Files {
  return {
    'actor.json': json({
      id: 'https://m.example/users/robin',
      preferredUsername: 'robin',
      name: 'Robin Ashdown',
      summary: '<p>Teacher &amp; reader</p>',
      url: 'https://m.example/@robin',
      manuallyApprovesFollowers: true,
      discoverable: true,
      indexable: false,
      attachment: [
        { type: 'PropertyValue', name: 'Work', value: 'Thornleigh <a href="https://t.example">site</a>' },
      ],
    }),
    'outbox.json': json({ type: 'OrderedCollection', orderedItems: posts }),
    'likes.json': json({ orderedItems: [] }),
  };
}

async function gzipTar(files: Files): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, content]) => {
    const body = bytes(content);
    return { header: { name, size: body.length, type: 'file' as const, mtime: PACKED_ON }, body };
  });
  const stream = new Blob([await packTar(entries)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function mastodon(): Promise<readonly SampleDownload[]> {
  const mixed = mastodonFiles(
    post('<p>Hello<br>there</p>', [FOLLOWERS]),
    post('<p>Listed nowhere</p>', [FOLLOWERS], [PUBLIC]),
    post('<p>nobody-may-read</p>', ['https://m.example/users/amara']),
  );
  const following = csv(
    ['Account address', 'Show boosts', 'Notify on new posts', 'Languages'],
    ['amara@m.example', 'true', 'false', ''],
  );
  return [
    {
      title: 'with its lists',
      given: [
        { name: 'archive-20260901100000-0123456789abcdef.zip', files: mixed },
        { name: 'following_accounts.csv', content: following },
        { name: 'blocked_accounts.csv', content: 'ines@m.example\n' },
      ],
    },
    {
      title: 'an older server',
      given: [
        {
          name: 'archive-20260801100000-0123456789abcdef.tar.gz',
          content: await gzipTar(mastodonFiles(post('<p>Old</p>', [FOLLOWERS]))),
        },
      ],
    },
    { title: 'a list alone, with another name', given: [{ name: 'whom I follow.csv', content: following }] },
  ];
}

type Block = { cid: Uint8Array; data: Uint8Array };

async function block(value: unknown): Promise<Block> {
  const data = Uint8Array.from(encode(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return { cid: Uint8Array.from([1, 0x71, 0x12, 32, ...hash]), data };
}

const linkTo = ({ cid }: Block) => new CidLinkWrapper(cid);

/** A repository: its records, one node of the tree over them, and the commit. */
export async function repository(
  records: Readonly<Record<string, unknown>>,
  isLooped = false,
): Promise<Uint8Array> {
  const blocks = await Promise.all(Object.values(records).map(block));
  const entries = Object.keys(records).map((key, at) => ({
    k: toBytes(Uint8Array.from(bytes(key))),
    p: 0,
    t: null,
    v: linkTo(blocks[at] ?? (null as never)),
  }));
  const leaf = await block({ e: entries, l: null });
  const node = isLooped ? await block({ e: [], l: null, odd: true }) : leaf;
  // A tree cannot hold its own hash: a hostile file claims one that is not its own.
  const looped = { ...node, data: Uint8Array.from(encode({ e: [], l: linkTo(node) })) };
  const commit = await block({ did: 'did:plc:robin', version: 3, data: linkTo(node), rev: '3k', prev: null });
  const all = [commit, ...(isLooped ? [looped, leaf] : [node]), ...blocks];
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCarStream([linkTo(commit)] as never, all as never)) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as never).arrayBuffer());
}

const RECORDS = {
  'app.bsky.actor.profile/self': {
    $type: 'app.bsky.actor.profile',
    displayName: 'Robin Ashdown',
    description: 'Teacher',
    labels: { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: '!no-unauthenticated' }] },
  },
  'app.bsky.feed.post/1': {
    $type: 'app.bsky.feed.post',
    text: 'Sports day',
    createdAt: '2026-06-01T10:00:00.000Z',
  },
  'app.bsky.graph.follow/1': {
    $type: 'app.bsky.graph.follow',
    subject: 'did:plc:amara',
    createdAt: '2026-06-02T10:00:00.000Z',
  },
  'chat.bsky.actor.declaration/self': { $type: 'chat.bsky.actor.declaration', allowIncoming: 'following' },
};

export async function bluesky(): Promise<readonly SampleDownload[]> {
  const whole = await repository(RECORDS);
  return [
    { title: 'a repository', given: [{ name: 'repo.car', content: whole }] },
    {
      title: 'a repository that breaks off',
      given: [{ name: 'repo.car', content: whole.subarray(0, whole.length - 40) }],
    },
    {
      title: 'a repository whose tree leads back to itself',
      given: [{ name: 'repo.car', content: await repository(RECORDS, true) }],
    },
  ];
}
