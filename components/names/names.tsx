/** Giving the names of pupils to look for: typed, pasted, or from a file. Kept in memory only. */
import { useState } from 'preact/hooks';
import { readRoll, type ReadRoll } from '../../lib/roll/read-roll';
import { saidOfCount, saidOfTrouble } from './say-names';
import { UnderstoodNames } from './understood-names';
import { words } from './words';

type Props = {
  names: ReadRoll;
  onUse: (text: string) => void;
  onOpenFile: (file: File) => void;
  onBack: () => void;
};

export function Names({ names, onUse, onOpenFile, onBack }: Props) {
  const [text, setText] = useState('');
  const use = (value: string) => {
    onUse(value);
    // What could not be read is there to be mended.
    if (value === '' || saidOfTrouble(readRoll(value)).length === 0) setText('');
  };
  return (
    <section class="stack" aria-labelledby="names-title">
      <h2 id="names-title">{words.title}</h2>
      <p>{words.why}</p>
      <p class="soft">{words.left}</p>
      <label class="stack tight">
        <span>{words.label}</span>
        <textarea
          class="field"
          rows={8}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" class="button primary" disabled={text.trim() === ''} onClick={() => use(text)}>
          {words.use}
        </button>
        <button type="button" class="button" onClick={() => use('')}>
          {words.clear}
        </button>
      </div>
      <OpenFile onOpenFile={onOpenFile} />
      <Result names={names} />
      <UnderstoodNames pupils={names.pupils} />
      <p class="soft">{words.kept}</p>
      <p class="soft">{words.school}</p>
      <button type="button" class="button" onClick={onBack}>
        {words.back}
      </button>
    </section>
  );
}

function OpenFile({ onOpenFile }: Pick<Props, 'onOpenFile'>) {
  return (
    <label class="stack tight">
      <span>{words.openFile}</span>
      <input
        class="field"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpenFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Result({ names }: Pick<Props, 'names'>) {
  return (
    <div role="status" class="stack tight">
      {saidOfTrouble(names).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{saidOfCount(names)}</p>
    </div>
  );
}
