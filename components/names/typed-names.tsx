/** Names that are typed or pasted. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readRoll } from '../../lib/roll/read-roll';
import { saidOfTrouble } from './say-names';
import { words } from './words';

type Props = { onUse: (text: string) => void; children: ComponentChildren };

export function TypedNames({ onUse, children }: Props) {
  const [text, setText] = useState('');
  const use = () => {
    onUse(text);
    // What could not be read is there to be mended.
    if (saidOfTrouble(readRoll(text)).length === 0) setText('');
  };
  return (
    <section class="stack tight" aria-labelledby="typed-title">
      <h3 id="typed-title">{words.typed}</h3>
      {children}
      <p class="soft">{words.left}</p>
      <label class="stack tight">
        <span>{words.label}</span>
        <textarea
          class="field"
          rows={6}
          value={text}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" class="button primary" disabled={text.trim() === ''} onClick={use}>
          {words.use}
        </button>
      </div>
    </section>
  );
}
