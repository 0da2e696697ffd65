/** Pictures of data downloads: how many there are, how far we have come, and which could not be looked at. */
import { PICTURE_TROUBLES } from '../../lib/pictures/trouble';
import { fill } from '../../lib/words';
import { counted } from './counted';
import type { DownloadNow } from './logos-state';
import { notLookedWords, words } from './words';

type Props = {
  download: DownloadNow;
  canLook: boolean;
  onLook: () => void;
  onStop: () => void;
  onDownloads: () => void;
};

/** So many at a time: then the person is asked whether to go on. */
const AT_ONCE = 200;

export function DownloadPictures(props: Props) {
  const { download, onDownloads } = props;
  return (
    <section class="stack tight" aria-labelledby="download-pictures-title">
      <h3 id="download-pictures-title">{words.download}</h3>
      {download.total === 0 ? (
        <>
          <p class="soft">{words.noDownload}</p>
          <div class="row">
            <button type="button" class="button" onClick={onDownloads}>
              {words.toDownloads}
            </button>
          </div>
        </>
      ) : (
        <HowFar {...props} />
      )}
    </section>
  );
}

function HowFar({ download, canLook, onLook, onStop }: Props) {
  const { state, total, done } = download;
  const left = Math.min(AT_ONCE, total - done);
  return (
    <>
      <p>{counted(words.inDownload, total)}</p>
      <div role="status" class="stack tight">
        {sentencesOf(download).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {state === 'looking' && (
        <progress max={total} value={done} aria-label={fill(words.lookingAt, { done, total })} />
      )}
      <div class="row">
        {state === 'looking' && (
          <button type="button" class="button" onClick={onStop}>
            {words.cancel}
          </button>
        )}
        {state === 'waiting' && canLook && left > 0 && (
          <button type="button" class="button primary" onClick={onLook}>
            {fill(words.lookAtDownload, { count: left })}
          </button>
        )}
      </div>
    </>
  );
}

function sentencesOf(download: DownloadNow): string[] {
  const { state, total, done, moved, troubles } = download;
  if (state === 'looking') return [fill(words.lookingAt, { done, total })];
  if (done === 0) return [];
  return [
    fill(done < total ? words.doneOf : words.doneAll, { done, total }),
    counted(words.moved, moved),
    ...PICTURE_TROUBLES.map((why) => counted(notLookedWords[why], troubles[why] ?? 0)),
  ].filter((sentence) => sentence !== '');
}
