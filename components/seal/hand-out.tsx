/** The sealed file and its six words, to be handed out in two different ways. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayDate } from '../../lib/dates';
import { fill } from '../../lib/words';
import { CopyButton } from '../copy-button/copy-button';
import { SaveFile } from '../save-file/save-file';
import { words } from './words';

export type SealedFile = {
  name: string;
  text: string;
  passphrase: string;
  school: string;
  useBy: string;
  count: number;
};

export function HandOut({ sealed }: { sealed: SealedFile }) {
  const { name, text, passphrase, school, useBy, count } = sealed;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [text]);
  return (
    <section class="card hand-out stack" aria-labelledby="done-title">
      <h2 id="done-title" ref={heading} tabIndex={-1}>
        {words.done}
      </h2>
      <p>
        {fill(count === 1 ? words.holds.one : words.holds.other, { count, school, useBy: sayDate(useBy) })}
      </p>
      <div class="row">
        <SaveFile text={text} type="text/plain" name={name} label={words.save} />
      </div>
      <h3>{words.words}</h3>
      <ol class="words">
        {passphrase.split(' ').map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      <p>{words.once}</p>
      <CopyButton text={passphrase} words={words} />
      <p>{words.apart}</p>
      <p class="soft">{words.each}</p>
      <p class="soft">{words.credit}</p>
    </section>
  );
}
