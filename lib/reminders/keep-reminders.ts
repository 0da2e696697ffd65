/** Keeping reminders on disk: the plan and what has been shown, and nothing else. */
import { browser } from '../browser';
import { readReminders, type Reminders, type Stored } from './reminders';

const KEY = 'reminders';

export async function loadReminders(): Promise<Stored> {
  const stored = await browser.storage.local.get(KEY);
  return readReminders(stored[KEY]);
}

/**
 * The only way in which reminders are written; null turns them off. One page or worker at a time, so that nobody writes
 * over what another has just changed. What a newer version has written stays as it is.
 */
export async function changeReminders(
  change: (before: Reminders | null) => Reminders | null,
): Promise<Stored> {
  return navigator.locks.request(KEY, async () => {
    const stored = await loadReminders();
    if (stored.state === 'newer') return stored;
    const before = stored.state === 'kept' ? stored.reminders : null;
    const after = change(before);
    if (after === null) await browser.storage.local.remove(KEY);
    else if (JSON.stringify(after) !== JSON.stringify(before))
      await browser.storage.local.set({ [KEY]: after });
    return after === null ? { state: 'none' } : { state: 'kept', reminders: after };
  });
}

/** Tells of every change, whoever makes it; gives what ends that. */
export function onRemindersChanged(listener: () => void): () => void {
  const listen = (changes: object) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
