/** What came of reading a download, and what is not in it. */
import type { ComponentChildren } from 'preact';
import type { ReadSummary } from '../../lib/archive/summary';
import { sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import { sayFound, sayKinds } from './say-kinds';
import { words } from './words';

type Props = { reading: ReadSummary; children: ComponentChildren };

export function Result({ reading, children }: Props) {
  const { platform, title, account, downloadedAt, observations, lacks } = reading;
  if (platform === '') return <>{children}</>;
  const date = sayDay(downloadedAt);
  const handle = account?.handle;
  return (
    <div class="card stack tight">
      <h3>
        {handle
          ? fill(words.result, { title, handle: `@${handle}`, date })
          : fill(words.resultNobody, { title, date })}
      </h3>
      <p>{sayFound(observations)}</p>
      {lacks.length > 0 && <p>{fill(words.lacks, { kinds: sayKinds(lacks) })}</p>}
      {children}
      <p>{words.used}</p>
    </div>
  );
}
