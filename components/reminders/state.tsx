/** Whether reminders are on, and what is next; and what is said of the last thing done, with a way back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { addDays, localDay } from '../../lib/reminders/days';
import type { Reminders, Stored } from '../../lib/reminders/reminders';
import { fill } from '../../lib/words';
import { sayLongDay, sayNext } from './say-dates';
import { words } from './words';

type Props = { stored: Stored; now: Date; onAsPlanned: () => void };

export function State({ stored, now, onAsPlanned }: Props) {
  if (stored.state !== 'kept') return <p>{stored.state === 'none' ? words.off : words[stored.state]}</p>;
  const { snoozed } = stored.reminders;
  if (snoozed === null) return <p>{sayOn(stored.reminders, now)}</p>;
  return (
    <p class="row">
      <span>{fill(words.putOff, { day: sayLongDay(snoozed) })}</span>
      <button type="button" class="button quiet" onClick={onAsPlanned}>
        {words.asPlanned}
      </button>
    </p>
  );
}

function sayOn(reminders: Reminders, now: Date): string {
  const next = sayNextOf(reminders, now);
  return next === '' ? words.onWithoutNext : fill(words.on, { next });
}

/** The next reminder in words; "" where none is to come. */
export function sayNextOf({ plan, handled }: Reminders, now: Date): string {
  const today = localDay(now);
  const after = addDays(handled, 1);
  return sayNext(plan, after > today ? after : today);
}

export type Said = { sentence: string; undo?: () => void };

/** The way back gets the focus: what was clicked may be gone. */
export function SaidNow({ said }: { said: Said | null }) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), [said]);
  return (
    <div role="status">
      {said && (
        <p class="row notice card">
          <span>{said.sentence}</span>
          {said.undo && (
            <button ref={undo} type="button" class="button quiet" onClick={said.undo}>
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
