/** Giving the names of pupils to look for: typed, pasted, or from a file. Kept in memory only. */
import type { Use } from '../../lib/roll/choose-columns';
import { ChooseColumns } from './choose-columns';
import type { GivenNames, NamesFile } from './names-file';
import { OpenFile } from './open-file';
import { saidOfCount, saidOfFile, saidOfTrouble } from './say-names';
import { SealedInUse } from './sealed-in-use';
import { TypedNames } from './typed-names';
import { Unlock } from './unlock';
import { UnderstoodNames } from './understood-names';
import { words } from './words';

export type NamesProps = {
  names: GivenNames;
  file: NamesFile;
  onUse: (text: string) => void;
  onOpenFile: (file: File) => void;
  onColumns: (uses: readonly Use[]) => void;
  onUnlock: (typed: string) => void;
  /** Leaves the file that is being opened as it is. */
  onLeaveFile: () => void;
  onBack: () => void;
};

export function Names(props: NamesProps) {
  const { names, file } = props;
  return (
    <section class="stack names" aria-labelledby="names-title">
      <h2 id="names-title">{words.title}</h2>
      <p>{words.why}</p>
      <div role="status" class="stack tight">
        <Said names={names} file={file} />
      </div>
      {file.state !== 'none' && file.state !== 'trouble' && <FileAtWork {...props} />}
      {names.sealed ? <SealedInUse sealed={names.sealed} /> : <UnderstoodNames pupils={names.pupils} />}
      {canForget(names) && (
        <div class="row">
          <button type="button" class="button" onClick={() => props.onUse('')}>
            {words.clear}
          </button>
        </div>
      )}
      {(file.state === 'none' || file.state === 'trouble') && <Ways {...props} />}
      <p class="soft">{words.kept}</p>
      <p class="soft">{words.school}</p>
      <button type="button" class="button" onClick={props.onBack}>
        {words.back}
      </button>
    </section>
  );
}

function Said({ names, file }: Pick<NamesProps, 'names' | 'file'>) {
  const trouble = [...saidOfFile(file), ...saidOfTrouble(names)];
  return (
    <>
      {trouble.map((sentence) => (
        <p key={sentence} class="card">
          {sentence}
        </p>
      ))}
      <p>{saidOfCount(names)}</p>
    </>
  );
}

/** The three ways in; out of the way where names are given, and all of them were understood. */
function Ways(props: NamesProps) {
  const { names, file } = props;
  const isSettled = canForget(names) && saidOfTrouble(names).length === 0 && file.state === 'none';
  if (!isSettled) return <OpenWays {...props} />;
  return (
    <details class="card">
      <summary>{words.others}</summary>
      <div class="stack">
        <OpenWays {...props} />
      </div>
    </details>
  );
}

function OpenWays({ onUse, onOpenFile }: NamesProps) {
  return (
    <>
      <TypedNames onUse={onUse}>
        <p>{words.how}</p>
      </TypedNames>
      <OpenFile title={words.file} about={words.fileHow} onOpenFile={onOpenFile}>
        <p class="soft">
          {words.office}{' '}
          <a href="/seal.html" target="_blank" rel="noreferrer">
            {words.makeSealed}
          </a>
        </p>
      </OpenFile>
    </>
  );
}

function FileAtWork({ file, onColumns, onUnlock, onLeaveFile }: NamesProps) {
  if (file.state === 'columns')
    return <ChooseColumns table={file.table} onColumns={onColumns} onLeave={onLeaveFile} />;
  if (file.state === 'sealed' || file.state === 'opening')
    return <Unlock file={file} onUnlock={onUnlock} onLeave={onLeaveFile} />;
  return null;
}

function canForget({ pupils, unread, sealed }: GivenNames): boolean {
  return sealed !== undefined || pupils.length + unread.length > 0;
}
