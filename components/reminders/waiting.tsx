/** A reminder that waits for an answer: done, or put off. */
import type { Snooze } from '../../lib/reminders/due';
import { waitingWords as words } from './words';

const CHOICES: readonly Snooze[] = ['tomorrow', 'nextWeek', 'nextHalfTerm'];

type Props = { onDone: () => void; onSnooze: (choice: Snooze) => void };

export function Waiting({ onDone, onSnooze }: Props) {
  return (
    <section class="card stack tight waiting" aria-labelledby="waiting-title">
      <p id="waiting-title">{words.due}</p>
      <div class="row">
        <button type="button" class="button" onClick={onDone}>
          {words.done}
        </button>
      </div>
      <div class="stack tight" role="group" aria-labelledby="waiting-later">
        <p id="waiting-later" class="soft">
          {words.later}
        </p>
        <div class="row">
          {CHOICES.map((choice) => (
            <button key={choice} type="button" class="button" onClick={() => onSnooze(choice)}>
              {words[choice]}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
