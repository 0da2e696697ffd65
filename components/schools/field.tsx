/** One field of the policy: its label, what stands in it, and what is wrong with it. */
import { LAST_DAY } from '../../lib/dates';
import { listAt, partAt, placeOf, textAt, type Path } from '../../lib/policies/draft';
import type { FieldAbout, Form } from './form';

type Props = { form: Form; about: FieldAbout; path: Path };

export function Field(props: Props) {
  const { form, about, path } = props;
  const place = placeOf(path);
  const faults = faultsAt(form, place);
  if (about.kind === 'tick') return <Tick {...props} />;
  return (
    <div class={about.kind === 'text' || about.kind === 'lines' ? 'wide stack tight' : 'stack tight'}>
      <label for={place}>{about.label}</label>
      <Input {...props} isWrong={faults.length > 0} />
      {about.note && (
        <span class="soft" id={`${place} note`}>
          {about.note}
        </span>
      )}
      <Faults place={place} faults={faults} />
    </div>
  );
}

/** A list on lines has its problems at its entries. */
export function faultsAt({ problems }: Form, place: string): string[] {
  return problems
    .filter((problem) => problem.place === place || /^\[\d+\]$/u.test(problem.place.replace(place, '')))
    .map(({ reason, fault = reason }) => fault);
}

export function Faults({ place, faults }: { place: string; faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <span class="fault" id={`${place} faults`}>
      {[...new Set(faults)].map(sentence).join(' ')}
    </span>
  );
}

/** "is empty." stands alone here. */
function sentence(fault: string): string {
  return fault.slice(0, 1).toUpperCase() + fault.slice(1);
}

function Input({ form, about, path, isWrong }: Props & { isWrong: boolean }) {
  const place = placeOf(path);
  const shared = {
    id: place,
    class: 'field',
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${place} faults` : about.note ? `${place} note` : undefined,
  };
  const set = (value: unknown) => form.onSet(path, value);
  if (about.kind === 'choice') return <Choice {...shared} {...{ form, about, path }} />;
  if (about.kind === 'lines') return <Lines {...shared} lines={listAt(form.draft, path)} onLines={set} />;
  if (about.kind === 'text')
    return (
      <textarea
        {...shared}
        rows={2}
        value={textAt(form.draft, path)}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    );
  const value = partAt(form.draft, path);
  const typed = {
    ...shared,
    autocomplete: 'off',
    value: typeof value === 'string' || typeof value === 'number' ? value : '',
  };
  if (about.kind === 'number')
    return (
      <input {...typed} type="number" onInput={({ currentTarget }) => set(numberIn(currentTarget.value))} />
    );
  const isDay = about.kind === 'day';
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) => set(currentTarget.value);
  return isDay ? (
    <input {...typed} type="date" max={LAST_DAY} onInput={onInput} />
  ) : (
    <input {...typed} type="text" onInput={onInput} />
  );
}

type LinesProps = {
  id: string;
  class: string;
  lines: readonly unknown[];
  onLines: (lines: readonly string[]) => void;
};

function Lines({ lines, onLines, ...shared }: LinesProps) {
  return (
    <textarea
      {...shared}
      rows={Math.max(2, lines.length)}
      value={lines.join('\n')}
      onInput={({ currentTarget }) => onLines(currentTarget.value.split('\n'))}
    />
  );
}

function numberIn(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

type ChoiceProps = Omit<Props, 'about'> & { about: Extract<FieldAbout, { kind: 'choice' }> };

function Choice({ form, about, path, ...shared }: ChoiceProps) {
  return (
    <select
      {...shared}
      value={textAt(form.draft, path)}
      onChange={({ currentTarget }) => form.onSet(path, currentTarget.value)}
    >
      {Object.entries(about.choices).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Tick({ form, about, path }: Props) {
  return (
    <label class="choice">
      <input
        id={placeOf(path)}
        type="checkbox"
        checked={partAt(form.draft, path) === true}
        onChange={({ currentTarget }) => form.onSet(path, currentTarget.checked)}
      />
      <span>{about.label}</span>
    </label>
  );
}
