/** The person's own pictures in the data downloads that were read, looked at some at a time. */
import type { DownloadNow } from '../../../components/logos/logos-state';
import type { Account } from '../../../lib/observation';
import type { Look } from '../../../lib/pictures/worker-messages';
import { downloadsOf } from '../downloads';
import type { Panel } from '../panel';
import type { Looker } from './looker';

/** So many at a time, then the person is asked whether to go on. */
export const AT_ONCE = 200;

/** The people's own films lie among the pictures. */
const FILM = /\.(?:mp4|mov|m4v|webm|avi|3gp|mpe?g)$/iu;

type One = { reading: number; at: number; account: Account };

/** Which pictures there are, in the order in which they are looked at. */
function picturesIn({ state: { download } }: Panel): One[] {
  if (download.state !== 'done') return [];
  return download.readings.flatMap(({ platform, account, pictures }, reading) =>
    pictures.flatMap((path, at): One[] =>
      FILM.test(path) ? [] : [{ reading, at, account: { platform, handle: account?.handle ?? null } }],
    ),
  );
}

/** Anew where another download was read. */
export function downloadPictures(panel: Panel, before: DownloadNow): DownloadNow {
  const total = picturesIn(panel).length;
  return total === before.total ? before : { state: 'waiting', total, done: 0, moved: 0, troubles: {} };
}

type Listener = {
  isStopped: () => boolean;
  onLook: (account: Account, look: Look, download: DownloadNow) => void;
};

export async function lookAtNext(
  panel: Panel,
  looker: Looker,
  before: DownloadNow,
  { isStopped, onLook }: Listener,
): Promise<void> {
  let download: DownloadNow = { ...before, state: 'looking' };
  const next = picturesIn(panel).slice(before.done, before.done + AT_ONCE);
  for (const { reading, at, account } of next) {
    const picture = await downloadsOf(panel).picture(reading, at);
    const look: Look = picture ? await looker.lookAtFile(picture) : { state: 'trouble', why: 'broken' };
    if (isStopped()) return;
    download = withLook(download, look);
    onLook(account, look, download);
  }
}

function withLook(download: DownloadNow, look: Look): DownloadNow {
  const done = download.done + 1;
  if (look.state !== 'trouble') return { ...download, done, moved: download.moved + Number(look.moves) };
  const { troubles } = download;
  return { ...download, done, troubles: { ...troubles, [look.why]: (troubles[look.why] ?? 0) + 1 } };
}
