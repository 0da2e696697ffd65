/** Giving the names of pupils to look for: typed, pasted, or from a file. Kept in memory only. */
import { useState } from 'preact/hooks';
import type { ReadRoll } from '../../lib/roll/read-roll';
import { fill } from '../../lib/words';
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
    setText('');
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
      <Result {...names} />
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

function Result({ pupils, unread, isBroken }: ReadRoll) {
  const count = pupils.length;
  return (
    <div role="status" class="stack tight">
      {isBroken && <p>{words.isBroken}</p>}
      <p>{count === 0 ? words.none : fill(count === 1 ? words.some.one : words.some.other, { count })}</p>
      {unread.length > 0 && <p>{fill(words.unread, { lines: unread.slice(0, 20).join(', ') })}</p>}
    </div>
  );
}
