/** How each platform's download is asked for, and what it holds and lacks. */
import type { Guide } from '../../lib/archive/guides';
import { fill } from '../../lib/words';
import { sayKinds } from './say-kinds';
import { words } from './words';

type Props = { guides: readonly Guide[]; onOpen: (guide: Guide) => void };

export function GuideList({ guides, onOpen }: Props) {
  if (guides.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="guides-title">
      <h3 id="guides-title">{words.how}</h3>
      {guides.map((guide) => (
        <details key={guide.platform}>
          <summary>{guide.title}</summary>
          <Steps guide={guide} onOpen={onOpen} />
        </details>
      ))}
    </section>
  );
}

function Steps({ guide, onOpen }: { guide: Guide; onOpen: (guide: Guide) => void }) {
  const { request, holds, lacks, note } = guide;
  return (
    <div class="stack tight">
      <ol>
        {request.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{fill(words.format, { format: request.format })}</p>
      <p>{fill(words.takes, { takes: request.takes })}</p>
      {note && <p>{note}</p>}
      <p class="soft">{fill(words.holds, { kinds: sayKinds(holds) })}</p>
      <p class="soft">{fill(words.holdsNot, { kinds: sayKinds(lacks) })}</p>
      {request.address === null ? (
        <p>{words.inApp}</p>
      ) : (
        <button type="button" class="button" onClick={() => onOpen(guide)}>
          {words.open}
        </button>
      )}
    </div>
  );
}
