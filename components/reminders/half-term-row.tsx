/** One half term to put right: its first and its last day. */
import { LAST_DAY } from '../../lib/dates';
import type { HalfTerm } from '../../lib/reminders/school-year';
import { fill } from '../../lib/words';
import { words } from './words';

type Props = {
  name: string;
  halfTerm: HalfTerm;
  onChange: (halfTerm: HalfTerm) => void;
  onRemove: () => void;
};

export function HalfTermRow({ name, halfTerm, onChange, onRemove }: Props) {
  return (
    <fieldset class="half-term">
      <legend>{name}</legend>
      <DayField
        label={words.first}
        value={halfTerm.first}
        onChange={(first) => onChange({ ...halfTerm, first })}
      />
      <DayField
        label={words.last}
        value={halfTerm.last}
        onChange={(last) => onChange({ ...halfTerm, last })}
      />
      <button
        type="button"
        class="button quiet"
        aria-label={fill(words.removeNamed, { name })}
        onClick={onRemove}
      >
        {words.remove}
      </button>
    </fieldset>
  );
}

type DayProps = { label: string; value: string; onChange: (value: string) => void };

export function DayField({ label, value, onChange }: DayProps) {
  return (
    <label class="day-field">
      <span>{label}</span>
      <input
        type="date"
        max={LAST_DAY}
        class="field"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
