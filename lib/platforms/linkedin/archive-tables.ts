/** What the tables of LinkedIn's data download say. */
import type { Collector } from '../../archive/collector';
import type { NamedRow } from '../../archive/formats/csv';
import { personOf } from '../../archive/people-gathered';
import type { Audience } from '../../setting';

const PROFILE = /linkedin\.com\/in\/([^/?#\s]+)/iu;

/** The handle in the address of a profile, as pages spell it. */
function handleIn(address: string): string {
  const [, handle = ''] = PROFILE.exec(address) ?? [];
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}

function nameOf(row: NamedRow): string {
  return `${row('First Name')} ${row('Last Name')}`.trim();
}

export function readConnections(rows: readonly NamedRow[], into: Collector): void {
  const list = into.list('friends');
  for (const row of rows) {
    const name = nameOf(row);
    const work = [row('Position'), row('Company')].filter((text) => text !== '').join(', ');
    const since = into.seenAt(`${row('Connected On')} UTC`);
    const person = personOf(handleIn(row('URL')), name, work);
    if (person) list.add(person, since);
    else if (name !== '') list.addNamed(name, since, work);
  }
}

export function readProfile(rows: readonly NamedRow[], into: Collector): void {
  const [row] = rows;
  if (!row) return;
  into.owner('', nameOf(row));
  into.text('category', row('Headline'));
  into.text('bio', row('Summary'));
  into.text('location', row('Geo Location'));
  const sites = row('Websites').match(/https?:\/\/[^\s,\]]+|(?:[\w-]+\.)+[a-z]{2,}[^\s,\]]*/giu) ?? [];
  into.links(sites);
}

/** The first that has not ended. */
export function readPositions(rows: readonly NamedRow[], into: Collector): void {
  const current = rows.filter((row) => row('Finished On') === '');
  into.text(
    'workplace',
    current
      .map((row) => row('Company Name'))
      .filter((name) => name !== '')
      .join(', '),
  );
}

const VISIBILITIES: Readonly<Record<string, Audience>> = {
  PUBLIC: 'everyone',
  ANYONE: 'everyone',
  MEMBER_NETWORK: 'friends',
  CONNECTIONS: 'friends',
  CONNECTIONS_ONLY: 'friends',
  LOGGED_IN: 'everyone',
  CONTAINER: 'friends',
};

export function readShares(rows: readonly NamedRow[], into: Collector): void {
  for (const row of rows) into.post(row('ShareCommentary'), row('Date'));
  const audiences = rows.flatMap((row) => VISIBILITIES[row('Visibility').toUpperCase()] ?? []);
  if (audiences.includes('everyone')) into.found('pastPostsAudience', 'everyone');
  else if (audiences.length > 0 && audiences.length === rows.length)
    into.found('pastPostsAudience', 'friends');
}

export function readInvitations(rows: readonly NamedRow[], into: Collector): void {
  into.list('requestsReceived');
  into.list('requestsSent');
  for (const row of rows) {
    const isSent = row('Direction').toUpperCase() === 'OUTGOING';
    const [own, other] = isSent ? (['inviter', 'invitee'] as const) : (['invitee', 'inviter'] as const);
    into.owner(handleIn(row(`${own}ProfileUrl`)));
    const list = into.list(isSent ? 'requestsSent' : 'requestsReceived');
    const name = row(isSent ? 'To' : 'From');
    const person = personOf(handleIn(row(`${other}ProfileUrl`)), name);
    if (person) list.add(person, null);
    else if (name !== '') list.addNamed(name, null);
  }
}

export function readFollows(rows: readonly NamedRow[], into: Collector): void {
  const list = into.list('following');
  for (const row of rows) {
    const isActive = row('Status') === '' || /^active$/iu.test(row('Status'));
    if (isActive && row('FullName') !== '')
      list.addNamed(row('FullName'), into.seenAt(row('Date').replaceAll('/', '-')));
  }
}
