/** When to be reminded: one of four ways, with what each of them asks. */
import { MOST_WEEKS, type Plan } from '../../lib/reminders/plan';
import type { Draft } from './draft';
import { DayField } from './half-term-row';
import { words } from './words';

const WAYS: readonly Plan['every'][] = ['term', 'halfTerm', 'weeks', 'once'];

export type ChoiceProps = { draft: Draft; onChange: (change: Partial<Draft>) => void };

export function Choice({ draft, onChange }: ChoiceProps) {
  return (
    <fieldset class="stack tight">
      <legend>{words.when}</legend>
      {WAYS.map((every) => (
        <label key={every} class="choice">
          <input
            type="radio"
            name="every"
            checked={draft.every === every}
            onChange={() => onChange({ every })}
          />
          <span>{words.every[every]}</span>
        </label>
      ))}
      {draft.every === 'weeks' && <Weeks draft={draft} onChange={onChange} />}
      {draft.every === 'once' && (
        <div class="day-fields">
          <DayField label={words.day} value={draft.on} onChange={(on) => onChange({ on })} />
        </div>
      )}
    </fieldset>
  );
}

function Weeks({ draft, onChange }: ChoiceProps) {
  return (
    <div class="day-fields">
      <label class="day-field">
        <span>{words.weeks}</span>
        <input
          type="number"
          class="field"
          min={1}
          max={MOST_WEEKS}
          value={draft.weeks}
          onInput={({ currentTarget }) => onChange({ weeks: currentTarget.value })}
        />
      </label>
      <DayField label={words.from} value={draft.from} onChange={(from) => onChange({ from })} />
    </div>
  );
}

export function TimeAndDot({ draft, onChange }: ChoiceProps) {
  return (
    <div class="stack tight">
      <div class="day-fields">
        <label class="day-field">
          <span>{words.time}</span>
          <input
            type="time"
            class="field"
            value={draft.time}
            onInput={({ currentTarget }) => onChange({ time: currentTarget.value })}
          />
        </label>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.badge}
          onChange={({ currentTarget }) => onChange({ badge: currentTarget.checked })}
        />
        <span>{words.badge}</span>
      </label>
    </div>
  );
}
