/** Beginning with a pack of ours or with a file, and beginning again. */
import { useState } from 'preact/hooks';
import type { PolicyProblem } from '../../lib/policies/explain';
import type { Policy } from '../../lib/policies/policy';
import { FileButton } from '../drop-zone/file-button';
import { fill } from '../../lib/words';
import { Part } from './section';
import { words } from './words';

export type StartProps = {
  packs: readonly Policy[];
  /** Of a file that could not be used. */
  fileProblems: readonly PolicyProblem[];
  /** What else the file asked for that is open: a list in words. */
  ignored: string;
  onBegin: (pack: Policy) => void;
  onOpenFile: (file: File) => void;
  onStartAgain: () => void;
};

export function Start({ packs, onBegin, onOpenFile, onStartAgain, ...about }: StartProps) {
  const [id, setId] = useState(packs.at(-1)?.id ?? '');
  const begin = () => {
    const pack = packs.find((each) => each.id === id);
    if (pack) onBegin(pack);
  };
  return (
    <Part id="start" title={words.start} about={words.startAbout}>
      <label class="stack tight">
        <span>{words.startWith}</span>
        <select class="field" value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {packs.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {pack.school?.name ?? words.anySchool}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <button type="button" class="button" onClick={begin}>
          {words.begin}
        </button>
        <FileButton
          label={words.openFile}
          accept=".json,application/json"
          onGive={([file]) => {
            if (file) onOpenFile(file);
          }}
        />
        <button type="button" class="button quiet" onClick={onStartAgain}>
          {words.startAgain}
        </button>
      </div>
      <div role="alert">
        <AboutFile {...about} />
      </div>
      <p class="soft">{words.kept}</p>
    </Part>
  );
}

/** How many places are listed: a file that is no policy at all has hundreds. */
const SHOWN = 5;

function AboutFile({ fileProblems, ignored }: Pick<StartProps, 'fileProblems' | 'ignored'>) {
  if (fileProblems.length > 0) return <Broken problems={fileProblems} />;
  return ignored !== '' && <p>{fill(words.ignored, { what: ignored })}</p>;
}

function Broken({ problems }: { problems: readonly PolicyProblem[] }) {
  const more = problems.length - SHOWN;
  return (
    <div class="stack tight">
      <p>{words.broken}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ place, reason }) => (
          <li key={place + reason}>{reason}</li>
        ))}
        {more > 0 && <li>{fill(words.more, { count: more })}</li>}
      </ul>
    </div>
  );
}
