/** YouTube's part of Google Takeout: tables whose folders, names and columns follow the language of the account. */
import type { Collector } from '../../archive/collector';
import { at, lineOf, listOf } from '../../archive/formats/value';
import { personOf } from '../../archive/people-gathered';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import { audienceSaid, VISIBILITY_COLUMNS, VIDEO_COLUMNS } from './archive-words';

type Rows = readonly (readonly string[])[];

const CHANNEL_ADDRESS = /^https?:\/\/www\.youtube\.com\/channel\/([\w-]+)/u;

/** Names of tables with the visibility of something, in every language that is known. */
const VISIBILITY = new RegExp(VISIBILITY_COLUMNS.join('|'), 'iu');
const VIDEO = new RegExp(VIDEO_COLUMNS.join('|'), 'iu');
/** Any table in YouTube's folder, whatever the language; comments and chats are left closed where we know their names. */
const IN_FOLDER = tail('[^/]*youtube[^/]*/(?:[^/]+/)*[^/]+\\.csv');
const CLOSED = /(?:comment|coment|kommentar|reacties|opmerking|chat|histor|verlauf)[^/]*(?:\/[^/]*)?$/u;

/** Whoever is in the second row with the address of a channel is in all of them. */
function readSubscriptions(rows: Rows, into: Collector): void {
  into.list('following');
  for (const row of rows.slice(1)) {
    const column = row.findIndex((cell) => CHANNEL_ADDRESS.test(cell));
    const [, id = ''] = CHANNEL_ADDRESS.exec(row[column] ?? '') ?? [];
    if (id !== '') into.person('following', personOf(id, row[column + 1] ?? ''));
  }
}

function readOldSubscriptions(content: unknown, into: Collector): void {
  into.list('following');
  for (const record of listOf(content)) {
    const channel = lineOf(at(record, 'snippet', 'resourceId', 'channelId'));
    const person = personOf(channel, lineOf(at(record, 'snippet', 'title')));
    into.person('following', person, at(record, 'snippet', 'publishedAt'));
  }
}

function columnOf(header: readonly string[] | undefined, pattern: RegExp): number {
  return (header ?? []).findIndex((name) => pattern.test(name));
}

function readChannel(rows: Rows, into: Collector): void {
  const [header, row] = rows;
  const said = row?.[columnOf(header, VISIBILITY)] ?? '';
  const title = row?.[columnOf(header, /title|título|titel|titlu|pavadinimas|titre|titolo|tytuł/iu)] ?? '';
  into.seen();
  into.owner('', title);
  const audience = audienceSaid(said);
  if (audience) into.found('accountPrivate', audience !== 'everyone');
  else if (said !== '') into.unclear('accountPrivate', 'otherWords');
}

/** Videos and lists of videos: the widest audience of any is what the past is open to. */
function readVideos(rows: Rows, into: Collector): void {
  const [header, ...videos] = rows;
  const said = columnOf(header, VIDEO) >= 0 ? columnOf(header, VIDEO) : columnOf(header, VISIBILITY);
  const title = columnOf(header, /title[^,]*$|título|titel|titlu|pavadinimas|titre|titolo|tytuł/iu);
  into.seen();
  for (const video of videos.filter((row) => row.some((cell) => cell.trim() !== ''))) {
    const text = video[title] ?? '';
    if (columnOf(header, VIDEO) >= 0)
      into.post(
        text,
        video.findLast((cell) => /^\d{4}-\d\d-\d\dT/u.test(cell)),
      );
    const audience = audienceSaid(video[said] ?? '');
    if (audience) into.widest('pastPostsAudience', audience);
  }
}

export default {
  platform: 'youtube',
  title: 'YouTube',
  files: [
    {
      as: 'csv',
      tail: new RegExp(
        `${IN_FOLDER.source}|(?:^|/)(?:subscriptions|suscripciones|abonnementen|abonamente|abonnements|abos|inscrições|iscrizioni|subskrypcje|prenumeratos)\\.csv$`,
        'u',
      ),
      not: CLOSED,
      holds: /^[^\n]*\n[^\n]*https?:\/\/www\.youtube\.com\/channel\//u,
      anyName: true,
      read: readSubscriptions,
    },
    {
      // Until 2021.
      as: 'json',
      tail: tail(
        '(?:subscriptions|suscripciones|abonnementen|abonamente|abonnements|abos|prenumeratos)\\.json',
      ),
      holds: /"youtube#subscription"/u,
      anyName: true,
      read: readOldSubscriptions,
    },
    {
      as: 'csv',
      tail: new RegExp(
        `${IN_FOLDER.source}|(?:^|/)(?:channel|canal|kanaal|kanalas|kanal|chaîne|canale|kanał)\\.csv$`,
        'u',
      ),
      not: CLOSED,
      holds: new RegExp(`^(?=[^\\n]*(?:${VISIBILITY_COLUMNS.slice(0, -2).join('|')}))[^\\n]*\\n"?UC`, 'iu'),
      anyName: true,
      read: readChannel,
    },
    {
      as: 'csv',
      tail: new RegExp(`${IN_FOLDER.source}|(?:^|/)(?:videos|vídeos|playlists)\\.csv$`, 'u'),
      not: CLOSED,
      holds: new RegExp(`^[^\\n]*(?:${[...VIDEO_COLUMNS, ...VISIBILITY_COLUMNS].join('|')})`, 'iu'),
      read: (rows, into) => readVideos(rows, into),
    },
  ],
  holds: ['displayName', 'accountPrivate', 'following', 'pastPostsAudience', 'posts'],
  lacks: ['subscriptionsPrivate', 'bio', 'links', 'followersCount', 'followers'],
  note: 'Takeout has no list of who subscribes to you.',
  request: {
    address: 'https://takeout.google.com/',
    steps: [
      'On Google Takeout, click “Deselect all”, then tick “YouTube and YouTube Music” alone.',
      'Click “All YouTube data included”, and leave only channels, subscriptions, playlists and video metadata ticked.',
      'Choose “Export once”, “.zip” and the largest size, then click “Create export”.',
      'Wait for Google’s email, download every part, and give them to us together.',
    ],
    format: 'ZIP; tables in CSV',
    takes: 'Minutes to a day.',
  },
} satisfies PlatformArchive;
