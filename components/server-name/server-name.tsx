/** The field for the name of one's server, on a platform that anybody can run a server of. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { serverIn } from '../../lib/server';
import { fill } from '../../lib/words';
import { words } from './words';

type Props = {
  /** The platform's title. */
  platform: string;
  text: string;
  /** How often the person has gone on with what is there, where this is the one thing to do. */
  tries?: number;
  onText: (text: string) => void;
};

/** What was typed is looked at when the person goes on, and when the field is left. */
export function ServerName({ platform, text, tries, onText }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isLeft, setLeft] = useState(false);
  const isWrong = serverIn(text) === null && ((tries ?? 0) > 0 || (isLeft && text.trim() !== ''));
  useLayoutEffect(() => {
    if (tries !== undefined) field.current?.focus();
  }, [tries]);
  return (
    <div class="stack tight">
      <label for={id}>{fill(words.label, { platform })}</label>
      <input
        ref={field}
        id={id}
        class="field"
        value={text}
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={300}
        aria-invalid={isWrong}
        aria-describedby={`${id}-example ${id}-wrong`}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      <p id={`${id}-wrong`} role="alert">
        {isWrong && <strong>{words.wrong}</strong>}
      </p>
      <p id={`${id}-example`} class="soft">
        {words.example}
      </p>
    </div>
  );
}
