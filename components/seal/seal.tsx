/** Making a sealed roll, in three steps: the names, whose it is and for how long, handing it out. */
import type { Table, Use } from '../../lib/roll/choose-columns';
import type { ReadRoll } from '../../lib/roll/read-roll';
import { fill } from '../../lib/words';
import { ChooseColumns } from '../names/choose-columns';
import { OpenFile } from '../names/open-file';
import type { NamesFile } from '../names/names-file';
import { saidOfFile, saidOfTrouble } from '../names/say-names';
import { TypedNames } from '../names/typed-names';
import { UnderstoodNames } from '../names/understood-names';
import { AboutForm, type About } from './about-form';
import { HandOut, type SealedFile } from './hand-out';
import './seal.css';
import { words } from './words';

export type SealProps = {
  names: ReadRoll;
  file: NamesFile;
  sealing: { state: 'not' } | { state: 'now' } | { state: 'done'; sealed: SealedFile };
  /** ISO 8601 time. */
  today: string;
  onUse: (text: string) => void;
  onOpenFile: (file: File) => void;
  onColumns: (table: Table, uses: readonly Use[]) => void;
  onLeaveFile: () => void;
  onSeal: (about: About) => void;
};

export function Seal(props: SealProps) {
  const { names, sealing, today, onSeal } = props;
  return (
    <div class="seal stack">
      <p>{words.what}</p>
      <ul class="card truths stack tight">
        {words.truths.map((truth) => (
          <li key={truth}>{truth}</li>
        ))}
      </ul>
      <section class="stack" aria-labelledby="names-title">
        <h2 id="names-title">{words.names}</h2>
        <GiveNames {...props} />
      </section>
      <section class="stack" aria-labelledby="about-title">
        <h2 id="about-title">{words.about}</h2>
        <AboutForm
          today={today}
          hasNames={names.pupils.length > 0}
          isSealing={sealing.state === 'now'}
          isSealed={sealing.state === 'done'}
          onSeal={onSeal}
        />
      </section>
      <div role="status">{sealing.state === 'done' && <HandOut sealed={sealing.sealed} />}</div>
    </div>
  );
}

function GiveNames({ names, file, onUse, onOpenFile, onColumns, onLeaveFile }: SealProps) {
  const count = names.pupils.length;
  const hasNames = count > 0;
  return (
    <>
      <div role="status" class="stack tight">
        {[...saidOfFile(file), ...saidOfTrouble(names)].map((sentence) => (
          <p key={sentence} class="card">
            {sentence}
          </p>
        ))}
        <p>{hasNames ? fill(count === 1 ? words.some.one : words.some.other, { count }) : words.none}</p>
      </div>
      {file.state === 'columns' && (
        <ChooseColumns
          table={file.table}
          onColumns={(uses) => onColumns(file.table, uses)}
          onLeave={onLeaveFile}
        />
      )}
      <UnderstoodNames pupils={names.pupils} />
      {hasNames && (
        <div class="row">
          <button type="button" class="button" onClick={() => onUse('')}>
            {words.otherNames}
          </button>
        </div>
      )}
      {!hasNames && file.state !== 'columns' && (
        <>
          <OpenFile title={words.fileTitle} about={words.fileAbout} onOpenFile={onOpenFile} />
          <TypedNames onUse={onUse}>
            <p>{words.typedAbout}</p>
          </TypedNames>
        </>
      )}
    </>
  );
}
