/** Opening a class list or a sealed roll from disk: dropped, or chosen with a button. */
import type { ComponentChildren } from 'preact';
import { DropFrame } from '../drop-zone/drop-frame';
import { FileButton } from '../drop-zone/file-button';
import { words } from './words';

type Props = {
  title: string;
  about: string;
  onOpenFile: (file: File) => void;
  children?: ComponentChildren;
};

const ACCEPTED = '.csv,.txt,.tsv,.roll,text/csv,text/plain';

export function OpenFile({ title, about, onOpenFile, children }: Props) {
  const open = ([file]: Iterable<File>) => {
    if (file) onOpenFile(file);
  };
  return (
    <section class="stack tight" aria-labelledby="file-title">
      <h3 id="file-title">{title}</h3>
      <p>{about}</p>
      <DropFrame onDrop={({ files }) => open(files)}>
        <p>{words.drop}</p>
        <FileButton label={words.openFile} accept={ACCEPTED} onGive={open} />
      </DropFrame>
      {children}
    </section>
  );
}
