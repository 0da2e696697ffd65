/** A backup: making one, and bringing one back. What will happen is said before it does. */
import { sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import { FileButton } from '../drop-zone/file-button';
import { SaveFile } from '../save-file/save-file';
import type { Found, KeepingState } from './keeping-state';
import { UnlockForm } from './unlock';
import { words } from './words';

export type BackupProps = {
  keeping: KeepingState;
  onMake: () => void;
  onGive: (file: File) => void;
  onOpen: (passphrase: string) => void;
  onRestore: () => void;
  onLeave: () => void;
};

export function Backup(props: BackupProps) {
  const { keeping, onMake, onGive } = props;
  return (
    <section class="card stack tight" aria-labelledby="backup-title">
      <h3 id="backup-title">{words.backup}</h3>
      {keeping.contents && <p class="soft">{words.backupAbout}</p>}
      <div class="row">
        {keeping.contents && (
          <button type="button" class="button" onClick={onMake}>
            {words.makeBackup}
          </button>
        )}
        {keeping.backup && <SaveFile {...keeping.backup} type="text/plain" label={words.saveBackup} />}
        <FileButton label={words.restore} onGive={([file]) => file && onGive(file)} />
      </div>
      {keeping.restoring && <Restoring {...props} restoring={keeping.restoring} />}
    </section>
  );
}

type RestoringProps = BackupProps & { restoring: 'passphrase' | Found };

function Restoring({ keeping, restoring, onOpen, onRestore, onLeave }: RestoringProps) {
  return (
    <div class="stack tight">
      {restoring === 'passphrase' ? (
        <UnlockForm
          label={words.backupPassphrase}
          button={words.openBackup}
          isBusy={keeping.isBusy}
          onOpen={onOpen}
        />
      ) : (
        <FoundIn found={restoring} />
      )}
      <div class="row">
        {restoring !== 'passphrase' && (
          <button type="button" class="button primary" onClick={onRestore}>
            {words.bringBack}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </div>
  );
}

function FoundIn({ found: { dates, isBeside, otherKey } }: { found: Found }) {
  const count = dates.length;
  const said = count === 1 ? words.foundNew.one : words.foundNew.other;
  return (
    <div class="stack tight" role="status">
      <p>{count > 0 ? fill(said, { count }) : words.foundNothing}</p>
      <ul>
        {dates.map((date) => (
          <li key={date}>{sayDay(date)}</li>
        ))}
      </ul>
      <p>{isBeside ? words.beside : words.instead}</p>
      {otherKey && <p>{words.otherKey}</p>}
    </div>
  );
}
