/** Opening a sealed roll with its six words. */
import { useState } from 'preact/hooks';
import { sayDate } from '../../lib/dates';
import { fill } from '../../lib/words';
import type { NamesFile } from './names-file';
import { saidOfUnlock } from './say-names';
import { SealedTruths } from './sealed-truths';
import { words as allWords } from './words';

const words = allWords.sealed;
type Props = {
  file: Extract<NamesFile, { state: 'sealed' | 'opening' }>;
  onUnlock: (typed: string) => void;
  onLeave: () => void;
};

export function Unlock({ file, onUnlock, onLeave }: Props) {
  const [typed, setTyped] = useState('');
  const { school, made, useBy } = file.header;
  const isOpening = file.state === 'opening';
  const trouble = file.state === 'sealed' ? saidOfUnlock(file.trouble) : null;
  return (
    <section class="card stack" aria-labelledby="unlock-title">
      <h3 id="unlock-title">{words.title}</h3>
      <p>{fill(words.from, { school, made: sayDate(made), useBy: sayDate(useBy) })}</p>
      <SealedTruths />
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          onUnlock(typed);
        }}
      >
        <label class="stack tight">
          <span>{words.passphrase}</span>
          <input
            class="field"
            value={typed}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="unlock-said"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div id="unlock-said" role="status">
          {trouble && <p>{trouble}</p>}
          {isOpening && <p>{words.opening}</p>}
        </div>
        <div class="row">
          <button type="submit" class="button primary" disabled={isOpening || typed.trim() === ''}>
            {words.open}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {allWords.leave}
          </button>
        </div>
      </form>
    </section>
  );
}
