/** The next dates in words, or what is still in their way. */
import { addDays, localDay } from '../../lib/reminders/days';
import { startReminders } from '../../lib/reminders/due';
import { daysAhead } from '../../lib/reminders/plan';
import { fill } from '../../lib/words';
import type { Choice, DraftTrouble } from './draft';
import { sayPlanned } from './say-dates';
import { troubleWords, words } from './words';

const SHOWN = 4;

type Props = { chosen: { choice: Choice } | { trouble: DraftTrouble }; now: Date };

export function Preview({ chosen, now }: Props) {
  if ('trouble' in chosen) return <p class="soft">{troubleWords[chosen.trouble]}</p>;
  const { choice } = chosen;
  const { handled } = startReminders(choice, null, now);
  const from = addDays(handled, 1);
  const days = daysAhead(choice.plan, from < localDay(now) ? localDay(now) : from).slice(0, SHOWN);
  return (
    <div class="stack tight preview">
      <p>{fill(words.preview, { time: choice.time })}</p>
      <ul>
        {days.map((planned) => (
          <li key={planned.day}>{sayPlanned(choice.plan, planned)}</li>
        ))}
      </ul>
      <p class="soft">{words.missed}</p>
    </div>
  );
}
