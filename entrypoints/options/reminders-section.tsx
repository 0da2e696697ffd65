/** Reminders in the settings, with where they are kept, calendar files, and the policy's own dates. */
import { useEffect, useState } from 'preact/hooks';
import '../../components/drop-zone/drop-zone.css';
import { Reminders } from '../../components/reminders/reminders';
import type { Policy } from '../../lib/policies/policy';
import { localDay } from '../../lib/reminders/days';
import { answered, snooze, startReminders } from '../../lib/reminders/due';
import { changeReminders, loadReminders, onRemindersChanged } from '../../lib/reminders/keep-reminders';
import { LARGEST_CALENDAR, openCalendar, type OpenedCalendar } from '../../lib/reminders/open-calendar';
import type { Plan } from '../../lib/reminders/plan';
import { yearOfPolicy } from '../../lib/reminders/policy-terms';
import type { Stored } from '../../lib/reminders/reminders';
import { writeCalendar } from '../../lib/reminders/write-calendar';

const FILE_NAME = 'reminders.ics';

export function RemindersSection({ policy }: { policy: Policy | null }) {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    const show = () => void loadReminders().then(setStored);
    show();
    return onRemindersChanged(show);
  }, []);
  if (!stored) return null;
  return (
    <Reminders
      stored={stored}
      policyYear={yearOfPolicy(policy)}
      now={new Date()}
      onSave={(choice) => void changeReminders((before) => startReminders(choice, before, new Date()))}
      onOff={() => void changeReminders(() => null)}
      onRestore={(kept) => void changeReminders((before) => before ?? kept)}
      onDone={() => void changeReminders((before) => before && answered(before))}
      onSnooze={(choice) => void changeReminders((before) => before && snooze(before, choice, new Date()))}
      onOpenFile={openFile}
      onCalendar={saveCalendar}
    />
  );
}

/** A file that is too large is not even read. */
async function openFile(file: File): Promise<OpenedCalendar> {
  if (file.size > LARGEST_CALENDAR) return { problem: 'tooLarge' };
  return openCalendar(await file.text(), localDay(new Date()));
}

async function saveCalendar(title: string, plan: Plan): Promise<void> {
  const made = new Date();
  const newId = () => crypto.randomUUID();
  const text = await writeCalendar({ title, plan, today: localDay(made), made, newId });
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  Object.assign(document.createElement('a'), { href, download: FILE_NAME }).click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
