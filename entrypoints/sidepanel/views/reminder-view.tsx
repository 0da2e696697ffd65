/** A reminder that waits for an answer, above whatever is in the panel. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sayLongDay } from '../../../components/reminders/say-dates';
import { sayNextOf } from '../../../components/reminders/state';
import { Waiting } from '../../../components/reminders/waiting';
import { waitingWords, words } from '../../../components/reminders/words';
import { answered, snooze } from '../../../lib/reminders/due';
import { changeReminders, loadReminders, onRemindersChanged } from '../../../lib/reminders/keep-reminders';
import type { Reminders } from '../../../lib/reminders/reminders';
import { fill } from '../../../lib/words';

export function ReminderView() {
  const [kept, setKept] = useState<Reminders | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const show = () =>
      void loadReminders().then((stored) => setKept(stored.state === 'kept' ? stored.reminders : null));
    show();
    return onRemindersChanged(show);
  }, []);
  const change = async (to: (before: Reminders) => Reminders) => {
    const stored = await changeReminders((before) => before && to(before));
    setSaid(stored.state === 'kept' ? sayAfter(stored.reminders) : '');
  };
  return (
    <>
      {kept?.due && (
        <Waiting
          onDone={() => void change(answered)}
          onSnooze={(choice) => void change((before) => snooze(before, choice, new Date()))}
        />
      )}
      <Afterwards said={kept?.due ? '' : said} />
    </>
  );
}

/** What was clicked is gone, so the focus comes here. */
function Afterwards({ said }: { said: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), [said]);
  return (
    <div role="status">
      {said !== '' && (
        <p ref={line} tabIndex={-1}>
          {said}
        </p>
      )}
    </div>
  );
}

function sayAfter(reminders: Reminders): string {
  if (reminders.snoozed !== null) return fill(words.putOff, { day: sayLongDay(reminders.snoozed) });
  const next = sayNextOf(reminders, new Date());
  return next === '' ? waitingWords.wasDoneLast : fill(waitingWords.wasDone, { next });
}
