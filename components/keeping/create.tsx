/** Turning it on: what is kept and what is not, that nothing brings it back, and the passphrase. */
import { NewPassphrase, type Meter } from './new-passphrase';
import { words } from './words';

type Props = { loadMeter: () => Promise<Meter>; isBusy: boolean; onCreate: (passphrase: string) => void };

export function Create({ loadMeter, isBusy, onCreate }: Props) {
  return (
    <div class="stack">
      <p>{words.why}</p>
      <Truths title={words.isKept} list={words.keeps} />
      <Truths title={words.isNotKept} list={words.keepsNot} />
      <p>
        <strong>{words.noRecovery}</strong>
      </p>
      <NewPassphrase
        loadMeter={loadMeter}
        label={words.passphrase}
        button={words.turnOn}
        isBusy={isBusy}
        onChoose={onCreate}
      />
    </div>
  );
}

function Truths({ title, list }: { title: string; list: readonly string[] }) {
  return (
    <div class="stack tight">
      <h3>{title}</h3>
      <ul>
        {list.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
