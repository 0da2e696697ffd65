/** Choosing a passphrase: twice, with how hard it is to guess, and six words for whoever wants some. */
import { useEffect, useState } from 'preact/hooks';
import type { Strength } from '../../lib/vault/strength';
import { SecretField, ShowTyped } from './secret-field';
import { strengthWords, words } from './words';

/** What is loaded only where a passphrase is chosen. */
export type Meter = { strengthOf: (passphrase: string) => Strength; suggest: () => string };
export type NewPassphraseProps = {
  loadMeter: () => Promise<Meter>;
  label: string;
  button: string;
  isBusy: boolean;
  /** False while something else is missing. */
  isAllowed?: boolean;
  onChoose: (passphrase: string) => void;
};

export function NewPassphrase(props: NewPassphraseProps) {
  const { loadMeter, label, button, isBusy, isAllowed = true, onChoose } = props;
  const [meter, setMeter] = useState<Meter | null>(null);
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  useEffect(() => void loadMeter().then(setMeter), []);
  const strength = meter && typed !== '' ? meter.strengthOf(typed) : null;
  const isGood = strength !== null && strength !== 'weak' && typed === again;
  const isReady = isGood && isAllowed && !isBusy;
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onChoose(typed);
      }}
    >
      <SecretField label={label} value={typed} isShown={isShown} describedBy="strength" onType={setTyped} />
      <Bar strength={strength} />
      <SecretField
        label={words.again}
        value={again}
        isShown={isShown}
        describedBy="differ"
        onType={setAgain}
      />
      <p id="differ" role="status">
        {again !== '' && again !== typed && words.differ}
      </p>
      <ShowTyped isShown={isShown} onShow={setShown} />
      <div class="row">
        <button type="submit" class="button primary" disabled={!isReady}>
          {isBusy ? words.working : button}
        </button>
      </div>
      {meter && <Suggestion suggest={meter.suggest} />}
    </form>
  );
}

function Bar({ strength }: { strength: Strength | null }) {
  return (
    <div class="stack tight">
      <div class="strength" data-strength={strength ?? 'none'} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p id="strength" role="status" class="soft">
        {strength && strengthWords[strength]}
      </p>
    </div>
  );
}

/** They are typed by hand: what was typed once is remembered better. */
function Suggestion({ suggest }: Pick<Meter, 'suggest'>) {
  const [text, setText] = useState('');
  return (
    <div class="stack tight">
      <div class="row">
        <button type="button" class="button" onClick={() => setText(suggest())}>
          {words.suggest}
        </button>
      </div>
      <div role="status">
        {text !== '' && (
          <div class="card stack tight">
            <p>{words.suggested}</p>
            <p>
              <strong>{text}</strong>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
