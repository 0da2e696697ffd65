/** One part of the form: its fields, and its lists with an entry for each. */
import type { ComponentChildren } from 'preact';
import { listAt, placeOf, type Path } from '../../lib/policies/draft';
import { fill } from '../../lib/words';
import { Faults, faultsAt, Field } from './field';
import type { Form, ListAbout, SectionAbout } from './form';
import { words } from './words';

export function Section({ form, section }: { form: Form; section: SectionAbout }) {
  const { id, title, about, fields, lists } = section;
  return (
    <Part id={id} title={title} about={about}>
      {fields.length > 0 && (
        <div class="fields">
          {fields.map((field) => (
            <Field key={placeOf(field.path)} form={form} about={field} path={field.path} />
          ))}
        </div>
      )}
      {lists.map((list) => (
        <List key={placeOf(list.path)} form={form} list={list} />
      ))}
    </Part>
  );
}

type PartProps = { id: string; title: string; about: string; children: ComponentChildren };

export function Part({ id, title, about, children }: PartProps) {
  return (
    <section class="card stack" aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`} tabIndex={-1}>
        {title}
      </h2>
      <p class="soft">{about}</p>
      {children}
    </section>
  );
}

function List({ form, list }: { form: Form; list: ListAbout }) {
  const { path, add, blank } = list;
  return (
    <div class="stack tight">
      {listAt(form.draft, path).map((_, at) => (
        <Entry key={at} form={form} list={list} at={at} />
      ))}
      <Faults place={placeOf(path)} faults={faultsAt(form, placeOf(path))} />
      <div class="row">
        <button type="button" class="button" id={placeOf(path)} onClick={() => form.onAdd(path, blank)}>
          {add}
        </button>
      </div>
    </div>
  );
}

function Entry({ form, list, at }: { form: Form; list: ListAbout; at: number }) {
  const { path, what, fields } = list;
  const entry: Path = [...path, at];
  return (
    <fieldset class="entry stack tight">
      <legend>{fill(words.entry, { what, number: at + 1 })}</legend>
      <div class="fields">
        {fields.map((field) => (
          <Field key={placeOf(field.path)} form={form} about={field} path={[...entry, ...field.path]} />
        ))}
      </div>
      <button type="button" class="button quiet" onClick={() => form.onRemove(path, at)}>
        {fill(words.remove, { what: what.toLowerCase(), number: at + 1 })}
      </button>
    </fieldset>
  );
}
