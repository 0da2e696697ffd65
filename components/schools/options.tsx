/** The options of one rule, each with the field that its schema asks for. */
import { listAt, placeOf } from '../../lib/policies/draft';
import type { Rule } from '../../lib/rule';
import { Faults, faultsAt, Field } from './field';
import type { Form } from './form';
import { optionFields, type OptionField } from './option-fields';
import { optionWords, settingWords } from './words';

export function Options({ form, rule }: { form: Form; rule: Rule }) {
  return (
    <>
      {optionFields(rule).map((field) => (
        <Option key={field.name} form={form} rule={rule.id} field={field} />
      ))}
    </>
  );
}

type Props = { form: Form; rule: string; field: OptionField };

function Option({ form, rule, field }: Props) {
  const path = ['requirements', rule, 'options', field.name];
  const label = optionWords[rule]?.[field.name] ?? field.name;
  if (field.kind === 'unknown') return null;
  if (field.kind === 'tick') return <Field form={form} path={path} about={{ path, kind: 'tick', label }} />;
  const chosen = listAt(form.draft, path);
  const choose = (name: string, isChosen: boolean) =>
    form.onSet(
      path,
      field.choices.filter((each) => (each === name ? isChosen : chosen.includes(each))),
    );
  return (
    <details class="option" id={placeOf(path)}>
      <summary>
        {label} ({chosen.length})
      </summary>
      <fieldset class="fields">
        <legend class="only-read-aloud">{label}</legend>
        {field.choices.map((name) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ currentTarget }) => choose(name, currentTarget.checked)}
            />
            <span>{nameOf(name)}</span>
          </label>
        ))}
      </fieldset>
      <Faults place={placeOf(path)} faults={faultsAt(form, placeOf(path))} />
    </details>
  );
}

function nameOf(choice: string): string {
  const names: { readonly [name: string]: string } = settingWords;
  return names[choice] ?? choice;
}
