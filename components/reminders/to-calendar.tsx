/** The same dates as a file for the person's own calendar. */
import { useState } from 'preact/hooks';
import type { Plan } from '../../lib/reminders/plan';
import { words } from './words';

type Props = { plan: Plan; onSave: (title: string, plan: Plan) => void };

export function ToCalendar({ plan, onSave }: Props) {
  const [title, setTitle] = useState<string>(words.usualTitle);
  const wanted = title.trim() === '' ? words.usualTitle : title;
  return (
    <div class="stack tight">
      <h3>{words.calendar}</h3>
      <p>{words.calendarAbout}</p>
      <label class="stack tight">
        <span>{words.calendarTitle}</span>
        <input
          class="field"
          maxLength={100}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" class="button" onClick={() => onSave(wanted, plan)}>
          {words.addToCalendar}
        </button>
      </div>
    </div>
  );
}
