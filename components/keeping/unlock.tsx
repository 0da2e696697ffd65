/** Opening what is kept, or a backup. */
import { useState } from 'preact/hooks';
import { SecretField, ShowTyped } from './secret-field';
import { words } from './words';

type Props = {
  label: string;
  button: string;
  isBusy: boolean;
  onOpen: (passphrase: string) => void;
};

export function UnlockForm({ label, button, isBusy, onOpen }: Props) {
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(typed);
      }}
    >
      <SecretField label={label} value={typed} isShown={isShown} onType={setTyped} />
      <ShowTyped isShown={isShown} onShow={setShown} />
      <div class="row">
        <button type="submit" class="button primary" disabled={isBusy || typed === ''}>
          {isBusy ? words.working : button}
        </button>
      </div>
    </form>
  );
}
