/** The pictures of the school's logo: opened from disk, shown, and put into the file. */
import { useEffect, useState } from 'preact/hooks';
import { isRecord } from '../../lib/is-record';
import { logoBytes } from '../../lib/pictures/logo-bytes';
import { listAt } from '../../lib/policies/draft';
import { fill } from '../../lib/words';
import { FileButton } from '../drop-zone/file-button';
import { Faults, faultsAt, Field } from './field';
import type { Form } from './form';
import { Part } from './section';
import { entryWords, words } from './words';

type Props = {
  form: Form;
  /** Why a picture was left out, in sentences. */
  said: readonly string[];
  onOpen: (files: readonly File[]) => void;
};

const ACCEPTED = 'image/png,image/jpeg,image/webp,image/svg+xml,.svg';

export function LogoPictures({ form, said, onOpen }: Props) {
  const logos = listAt(form.draft, ['logos']);
  return (
    <Part id="logos" title={words.logos} about={words.logosAbout}>
      {logos.map((logo, at) => (
        <Logo key={at} form={form} at={at} data={isRecord(logo) ? logo['data'] : ''} />
      ))}
      <Faults place="logos" faults={faultsAt(form, 'logos')} />
      <div role="status" class="stack tight">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="row">
        <FileButton label={words.addLogo} accept={ACCEPTED} isMultiple onGive={onOpen} />
      </div>
    </Part>
  );
}

function Logo({ form, at, data }: { form: Form; at: number; data: unknown }) {
  const path = ['logos', at, 'name'];
  const number = at + 1;
  const { what } = entryWords.logos;
  return (
    <fieldset class="entry stack tight">
      <legend>{fill(words.entry, { what, number })}</legend>
      <Shown data={typeof data === 'string' ? data : ''} number={number} />
      <Field form={form} path={path} about={{ path, kind: 'line', label: words.logoName }} />
      <Faults place={`logos[${at}].data`} faults={faultsAt(form, `logos[${at}].data`)} />
      <button type="button" class="button quiet" onClick={() => form.onRemove(['logos'], at)}>
        {fill(words.remove, { what: what.toLowerCase(), number })}
      </button>
    </fieldset>
  );
}

/** In an `img`, an SVG runs nothing and loads nothing. */
function Shown({ data, number }: { data: string; number: number }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const type = /^data:(image\/[a-z+]+);/u.exec(data)?.[1] ?? '';
    const made = URL.createObjectURL(new Blob([logoBytes(data) ?? ''], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return address === '' ? null : <img class="logo" src={address} alt={fill(words.logoAlt, { number })} />;
}
