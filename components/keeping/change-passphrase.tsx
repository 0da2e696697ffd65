/** Another passphrase: the old one is asked for first, as somebody else may have sat down here. */
import { useState } from 'preact/hooks';
import { NewPassphrase, type Meter } from './new-passphrase';
import { SecretField } from './secret-field';
import { words } from './words';

type Props = {
  loadMeter: () => Promise<Meter>;
  isBusy: boolean;
  onChange: (old: string, next: string) => void;
};

export function ChangePassphrase({ loadMeter, isBusy, onChange }: Props) {
  const [old, setOld] = useState('');
  return (
    <div class="stack tight">
      <SecretField label={words.old} value={old} onType={setOld} />
      <NewPassphrase
        loadMeter={loadMeter}
        label={words.next}
        button={words.change}
        isBusy={isBusy}
        isAllowed={old !== ''}
        onChoose={(next) => onChange(old, next)}
      />
    </div>
  );
}
