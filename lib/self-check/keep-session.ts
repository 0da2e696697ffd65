/** Keeping a self-check until the browser closes, in storage that never reaches the disk. */
import { browser } from '../browser';
import { fromSession, toSession } from './session';
import type { SelfCheck } from './self-check';

const KEYS = { own: 'selfCheck', practice: 'practiceCheck' } as const;
export type Kept = { readonly [Which in keyof typeof KEYS]: SelfCheck | null };

export async function loadSession(): Promise<Kept> {
  const stored = await browser.storage.session.get(Object.values(KEYS));
  return { own: fromSession(stored[KEYS.own]), practice: fromSession(stored[KEYS.practice]) };
}

export async function keepSession({ own, practice }: Kept): Promise<void> {
  const kept = {
    ...(own && { [KEYS.own]: toSession(own) }),
    ...(practice && { [KEYS.practice]: toSession(practice) }),
  };
  await browser.storage.session.set(kept);
}

/** Everything that any part of the extension has stored, in every area, and every permission it was given. */
export async function eraseEverything(): Promise<void> {
  const { local, session, sync } = browser.storage;
  await Promise.all([local.clear(), session.clear(), sync.clear()]);
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
