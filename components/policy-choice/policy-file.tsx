/**
 * Opening a policy file: a broken one is refused with every place that is wrong; what no policy has is left out of it,
 * and said.
 */
import type { PolicyProblem } from '../../lib/policies/explain';
import { fill } from '../../lib/words';
import { words } from './words';

export type PolicyFileProps = {
  problems: readonly PolicyProblem[];
  /** What else the file in use asked for: a list in words. */
  ignored?: string;
  onOpenFile: (file: File) => void;
};

/** How many places are listed; a file that is not a policy at all has hundreds. */
const SHOWN = 5;

export function PolicyFile({ problems, ignored = '', onOpenFile }: PolicyFileProps) {
  return (
    <div class="stack tight">
      <label class="stack tight">
        <span>{words.openFile}</span>
        <input
          class="field"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onOpenFile(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="alert">
        {problems.length > 0 ? <Problems problems={problems} /> : <Ignored what={ignored} />}
      </div>
    </div>
  );
}

/** The school can give a policy, and nothing else. */
export function Ignored({ what }: { what: string }) {
  return what !== '' && <p class="card">{fill(words.ignored, { what })}</p>;
}

function Problems({ problems }: { problems: readonly PolicyProblem[] }) {
  const rest = problems.length - SHOWN;
  return (
    <div class="card stack tight">
      <p>{words.broken}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ place, reason }) => (
          <li key={place + reason}>
            {reason} {/[.[]/u.test(place) && <span class="soft">({place})</span>}
          </li>
        ))}
        {rest > 0 && <li>{fill(words.more, { count: rest })}</li>}
      </ul>
    </div>
  );
}
