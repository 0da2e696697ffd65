/** What the policy asks: each rule with its level, the section, the school's words, and how findings will read. */
import type { Checklist } from '../../lib/checklist';
import { isRecord } from '../../lib/is-record';
import { LEVELS } from '../../lib/outcome';
import { NOT_ASKED, partAt, placeOf, textAt, type Draft } from '../../lib/policies/draft';
import type { Rule } from '../../lib/rule';
import { fill } from '../../lib/words';
import { Faults, faultsAt, Field } from './field';
import type { Form } from './form';
import { Options } from './options';
import { Reads } from './reads';
import { Part } from './section';
import { levelNames, words } from './words';

type Props = {
  form: Form;
  rules: ReadonlyMap<string, Rule>;
  /** By rule, in the order of the page: what stands in a rule that the draft does not have yet. */
  known: Draft;
  preview: Checklist | null;
};

export function Rules({ form, rules, known, preview }: Props) {
  const written = partAt(form.draft, ['requirements']);
  const ids = new Set([...Object.keys(known), ...Object.keys(isRecord(written) ? written : {})]);
  return (
    <Part id="rules" title={words.rules} about={words.rulesAbout}>
      <Faults place="requirements" faults={faultsAt(form, 'requirements')} />
      <div class="stack tight" id="requirements">
        {[...ids].map((id) => (
          <RuleCard key={id} id={id} form={form} rule={rules.get(id)} blank={known[id]} preview={preview} />
        ))}
      </div>
    </Part>
  );
}

type CardProps = {
  id: string;
  form: Form;
  rule: Rule | undefined;
  blank: unknown;
  preview: Checklist | null;
};

function RuleCard(props: CardProps) {
  const { id, form, rule } = props;
  const path = ['requirements', id];
  const level = LEVELS.find((each) => each === textAt(form.draft, [...path, 'level']));
  const isWrong = form.problems.some(({ place }) => `${place}.`.startsWith(`${placeOf(path)}.`));
  return (
    <details class="rule">
      <summary id={placeOf(path)}>
        <span class="title">{rule?.words.title ?? fill(words.laterRule, { rule: id })}</span>{' '}
        <span class={isWrong ? 'fault' : 'soft'}>{level ? levelNames[level] : words.notAsked}</span>
      </summary>
      <div class="stack">
        {rule && <p class="soft">{rule.words.why}</p>}
        <LevelChoice {...props} />
        {level && <Asked {...props} />}
      </div>
    </details>
  );
}

function LevelChoice({ id, form, blank }: CardProps) {
  const path = ['requirements', id];
  const chosen = textAt(form.draft, [...path, 'level']);
  const choose = (level: string) => {
    const written = partAt(form.draft, path);
    const before = isRecord(written) ? written : isRecord(blank) ? blank : { rule: id };
    form.onSet(path, { ...before, level });
  };
  const choices = [
    ...LEVELS.map((level) => [level, levelNames[level]]),
    [NOT_ASKED, words.notAsked],
  ] as const;
  return (
    <fieldset class="levels">
      <legend>{words.level}</legend>
      {choices.map(([level = '', name]) => (
        <label key={level} class="choice">
          <input
            type="radio"
            name={placeOf([...path, 'level'])}
            checked={chosen === level}
            onChange={() => choose(level)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Asked({ id, form, rule, preview }: CardProps) {
  const section = ['requirements', id, 'clause', 'section'];
  const says = ['requirements', id, 'clause', 'says'];
  return (
    <>
      <Field form={form} path={section} about={{ path: section, kind: 'line', label: words.section }} />
      <Field
        form={form}
        path={says}
        about={{ path: says, kind: 'text', label: words.says, note: words.saysNote }}
      />
      {rule && <Options form={form} rule={rule} />}
      <Reads rule={id} preview={preview} />
    </>
  );
}
