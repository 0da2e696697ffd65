/** LinkedIn's data download: tables, in English whatever the language of the account. */
import type { Collector } from '../../archive/collector';
import { rowsBelow, type NamedRow } from '../../archive/formats/csv';
import { tail, type ArchiveFile, type PlatformArchive } from '../../archive/platform-archive';
import {
  readConnections,
  readProfile,
  readPositions,
  readShares,
  readInvitations,
  readFollows,
} from './archive-tables';

/** A table: its file, with or without the number of the member, and the columns that it must have. */
function table(
  name: string,
  header: readonly string[],
  read: (rows: readonly NamedRow[], into: Collector) => void,
): ArchiveFile {
  const holds = new RegExp(header.map((column) => `(?=[^]*${column})`).join(''), 'iu');
  return {
    as: 'csv',
    tail: tail(`${name}(?:_\\d+)?\\.csv`),
    holds,
    anyName: true,
    read: (cells, into) => {
      const rows = rowsBelow(cells, header);
      if (rows) into.seen();
      read(rows ?? [], into);
    },
  };
}

export default {
  platform: 'linkedin',
  title: 'LinkedIn',
  files: [
    table('connections', ['First Name', 'Last Name', 'Connected On'], readConnections),
    table('profile', ['First Name', 'Last Name', 'Headline'], readProfile),
    table('positions', ['Company Name', 'Title', 'Started On'], readPositions),
    table('shares', ['ShareCommentary', 'Visibility'], readShares),
    table('invitations', ['From', 'To', 'Direction'], readInvitations),
    table('member[_ ]follows', ['FullName', 'Status'], readFollows),
  ],
  holds: [
    'displayName',
    'category',
    'bio',
    'location',
    'workplace',
    'links',
    'friends',
    'following',
    'requestsReceived',
    'requestsSent',
    'pastPostsAudience',
    'posts',
  ],
  lacks: [
    'followers',
    'followersCount',
    'friendsListAudience',
    'foundBySearchEngines',
    'contactInfoAudience',
    'foundByEmail',
    'foundByPhone',
    'activityVisible',
    'readReceiptsShown',
  ],
  request: {
    address: 'https://www.linkedin.com/mypreferences/d/download-my-data',
    steps: [
      'Open “Download your data”, under “Data privacy” in LinkedIn’s settings.',
      'Choose the larger download, and click “Request archive”.',
      'A first file comes within minutes; wait for the second one, whose name begins with “Complete”.',
      'Download it, and give it to us here as it is.',
    ],
    format: 'There is one format only.',
    takes: 'Ten minutes for the first part, up to a day for the whole.',
  },
} satisfies PlatformArchive;
