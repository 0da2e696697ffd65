/** Another passphrase: the old one is asked for first, as somebody else may have sat down here. */
import { useEffect, useState } from 'preact/hooks';
import { NewPassphrase, type Meter } from './new-passphrase';
import { SecretField } from './secret-field';
import { words } from './words';

type Props = {
  loadMeter: () => Promise<Meter>;
  isBusy: boolean;
  /** It was changed: what was typed for it is not left lying there. */
  isDone: boolean;
  onChange: (old: string, next: string) => void;
};

export function ChangePassphrase({ loadMeter, isBusy, isDone, onChange }: Props) {
  const [old, setOld] = useState('');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!isDone) return;
    setOld('');
    setTurn((before) => before + 1);
  }, [isDone]);
  return (
    <div class="stack tight">
      <SecretField label={words.old} value={old} onType={setOld} />
      <NewPassphrase
        key={turn}
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
