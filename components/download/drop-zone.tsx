/** Where files and folders are dropped, with buttons for whoever does not drop. */
import { useState } from 'preact/hooks';
import { droppedFiles } from '../../lib/archive/dropped-files';
import { words } from './words';

type Props = { onGive: (files: readonly File[]) => void };

export function DropZone({ onGive }: Props) {
  const [isOver, setOver] = useState(false);
  const give = (files: readonly File[]) => {
    if (files.length > 0) onGive(files);
  };
  return (
    <div
      class={isOver ? 'drop-zone stack tight over' : 'drop-zone stack tight'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(give);
      }}
    >
      <p>{words.drop}</p>
      <div class="row">
        <Choose label={words.chooseFiles} onGive={give} />
        <Choose label={words.chooseFolder} isFolder onGive={give} />
      </div>
    </div>
  );
}

function Choose({ label, isFolder = false, onGive }: Props & { label: string; isFolder?: boolean }) {
  return (
    <label class="button file-button">
      <span>{label}</span>
      <input
        type="file"
        multiple
        ref={(input) => {
          if (input) input.webkitdirectory = isFolder;
        }}
        onChange={({ currentTarget }) => {
          onGive([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
