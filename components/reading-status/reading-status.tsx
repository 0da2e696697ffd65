/** What is being read just now, as it happens, or why it ended. */
import { nameOfLanguage } from '../../lib/language';
import type { Coverage, ReadingTrouble } from '../../lib/observation';
import { fill } from '../../lib/words';
import { Notice } from '../notice/notice';
import './reading-status.css';
import { endWords, troubleWords, words, type ReadingEnd } from './words';

export type ReadingNow =
  | { state: 'waiting' }
  | {
      state: 'reading';
      page: string;
      trouble: ReadingTrouble | null;
      /** Where that is the trouble: the page’s language, as its tag. */
      language?: string;
      list: Coverage | null;
    }
  | { state: 'ended'; why: ReadingEnd };

type Props = { reading: ReadingNow | null; onStop: () => void; onClose: () => void };

export function ReadingStatus({ reading, onStop, onClose }: Props) {
  return (
    <div role="status" class="reading-status">
      {reading?.state === 'ended' && <Notice onClose={onClose}>{endWords[reading.why]}</Notice>}
      {reading && reading.state !== 'ended' && (
        <div class="card stack tight">
          <p>{sentenceOf(reading)}</p>
          {reading.state === 'reading' && reading.list?.total ? (
            <progress max={reading.list.total} value={reading.list.seen} aria-label={sentenceOf(reading)} />
          ) : null}
          <button type="button" class="button" onClick={onStop}>
            {words.stop}
          </button>
        </div>
      )}
    </div>
  );
}

/** Whether a list has been read to its end. */
export function isWhole(reading: ReadingNow | null): boolean {
  const list = reading?.state === 'reading' && !reading.trouble ? reading.list : null;
  return list !== null && list.total !== null && list.seen >= list.total;
}

function sentenceOf(reading: Exclude<ReadingNow, { state: 'ended' }>): string {
  if (reading.state === 'waiting') return words.waiting;
  const { page, trouble, language, list } = reading;
  if (trouble) return fill(troubleWords[trouble], { language: nameOfLanguage(language) });
  if (!list) return fill(words.reading, { page });
  const { seen, total } = list;
  if (total === null) return fill(words.listUnknown, { page, seen });
  return fill(seen >= total ? words.listDone : words.list, { page, seen, total });
}
