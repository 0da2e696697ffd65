/** What went wrong or was done, read aloud; and how long it takes until the next try. */
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../lib/words';
import type { KeepingState } from './keeping-state';
import { troubleWords, words } from './words';

export function Said({ keeping }: { keeping: KeepingState }) {
  const { trouble, until, gone, done } = keeping;
  const seconds = useSeconds(until);
  const isWaiting = trouble === 'wrong' || trouble === 'wait';
  return (
    <>
      <div role="status">
        {trouble && <p>{troubleWords[trouble]}</p>}
        {done && <p>{done === 'passphrase' ? words.changed : words.restored}</p>}
        {gone > 0 && <p>{fill(gone === 1 ? words.gone.one : words.gone.other, { count: gone })}</p>}
      </div>
      {isWaiting && seconds > 0 && (
        <p class="soft">{fill(seconds === 1 ? words.until.one : words.until.other, { seconds })}</p>
      )}
    </>
  );
}

/** How many seconds are left until then, counted down. */
export function useSeconds(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (until <= Date.now()) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1000));
}
