/** Where files and folders are dropped, with buttons for whoever does not drop. */
import { droppedFiles } from '../../lib/archive/dropped-files';
import { DropFrame } from '../drop-zone/drop-frame';
import { FileButton } from '../drop-zone/file-button';
import { words } from './words';

type Props = { onGive: (files: readonly File[]) => void };

export function DropZone({ onGive }: Props) {
  const give = (files: readonly File[]) => {
    if (files.length > 0) onGive(files);
  };
  return (
    <DropFrame onDrop={(given) => void droppedFiles(given).then(give)}>
      <p>{words.drop}</p>
      <div class="row">
        <FileButton label={words.chooseFiles} isMultiple onGive={give} />
        <FileButton label={words.chooseFolder} isMultiple isFolder onGive={give} />
      </div>
    </DropFrame>
  );
}
