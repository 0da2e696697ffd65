/** Giving a data download: choosing it, seeing what was found, having it read, and how to get one. */
import type { Guide } from '../../lib/archive/guides';
import type { ArchiveTrouble } from '../../lib/archive/trouble';
import { troubleWords } from '../../lib/archive/words';
import type { FoundSummary, ReadSummary } from '../../lib/archive/summary';
import { fill } from '../../lib/words';
import { DropZone } from './drop-zone';
import { Found } from './found';
import { GuideList } from './guide-list';
import { Result } from './result';
import { words } from './words';

export type DownloadState =
  | { state: 'waiting' }
  | { state: 'looking'; count: number }
  | { state: 'found'; found: readonly FoundSummary[]; trouble: readonly ArchiveTrouble[] }
  | { state: 'reading'; done: number; total: number }
  | { state: 'done'; readings: readonly ReadSummary[] }
  | { state: 'broken' };

type Props = {
  download: DownloadState;
  guides: readonly Guide[];
  onGive: (files: readonly File[]) => void;
  onRead: () => void;
  onStop: () => void;
  onOpen: (guide: Guide) => void;
  onBack: () => void;
};

export function Download(props: Props) {
  return (
    <section class="stack download" aria-labelledby="download-title">
      <h2 id="download-title">{words.title}</h2>
      <p>{words.what}</p>
      <p class="soft">{words.private}</p>
      <div role="status" class="stack tight">
        <Now {...props} />
      </div>
      {canGive(props.download) && <DropZone onGive={props.onGive} />}
      <GuideList guides={props.guides} onOpen={props.onOpen} />
      <button type="button" class="button" onClick={props.onBack}>
        {words.back}
      </button>
    </section>
  );
}

function canGive({ state }: DownloadState): boolean {
  return state !== 'looking' && state !== 'reading';
}

function Now({ download, onRead, onStop }: Props) {
  if (download.state === 'waiting') return null;
  if (download.state === 'broken') return <p>{words.broken}</p>;
  if (download.state === 'found')
    return (
      <>
        {download.found.map((found) => (
          <Found key={found.platform} found={found} />
        ))}
        {download.found.length === 0 && <p>{words.nothing}</p>}
        <Troubles trouble={download.trouble} />
        {download.found.length > 0 && (
          <button type="button" class="button primary" onClick={onRead}>
            {words.read}
          </button>
        )}
      </>
    );
  if (download.state === 'done')
    return (
      <>
        {download.readings.map((reading) => (
          <Result key={reading.platform} reading={reading}>
            <Troubles trouble={reading.trouble} />
          </Result>
        ))}
      </>
    );
  return <Busy download={download} onStop={onStop} />;
}

type BusyState = Extract<DownloadState, { state: 'looking' | 'reading' }>;

function Busy({ download, onStop }: { download: BusyState; onStop: () => void }) {
  const { state } = download;
  const said = state === 'looking' ? fill(words.looking, download) : fill(words.reading, download);
  const progress = state === 'reading' && (
    <progress max={download.total} value={download.done} aria-label={said} />
  );
  return (
    <div class="card stack tight">
      <p>{said}</p>
      {progress}
      <button type="button" class="button" onClick={onStop}>
        {words.cancel}
      </button>
    </div>
  );
}

function Troubles({ trouble }: { trouble: readonly ArchiveTrouble[] }) {
  return (
    <>
      {trouble.map(({ why, file }) => (
        <p key={`${why} ${file}`}>{fill(troubleWords[why], { file })}</p>
      ))}
    </>
  );
}
