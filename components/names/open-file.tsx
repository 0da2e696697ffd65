/** Opening a class list or a sealed roll from disk: dropped, or chosen with a button. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './words';

type Props = {
  title: string;
  about: string;
  onOpenFile: (file: File) => void;
  children?: ComponentChildren;
};

export function OpenFile({ title, about, onOpenFile, children }: Props) {
  const [isOver, setOver] = useState(false);
  const open = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) onOpenFile(file);
  };
  return (
    <section class="stack tight" aria-labelledby="file-title">
      <h3 id="file-title">{title}</h3>
      <p>{about}</p>
      <div
        class={isOver ? 'drop-zone over stack tight' : 'drop-zone stack tight'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          open(event.dataTransfer?.files);
        }}
      >
        <p>{words.drop}</p>
        <label class="button file-button">
          <span>{words.openFile}</span>
          <input
            type="file"
            accept=".csv,.txt,.tsv,.roll,text/csv,text/plain"
            onChange={({ currentTarget }) => {
              open(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {children}
    </section>
  );
}
