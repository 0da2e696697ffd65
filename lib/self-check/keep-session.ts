/** Keeping a self-check until the browser closes, in storage that never reaches the disk. */
import * as z from 'zod/mini';
import { browser } from '../browser';
import { fromSession, toSession } from './session';
import type { SelfCheck } from './self-check';

const KEYS = { own: 'selfCheck', practice: 'practiceCheck' } as const;
type Which = keyof typeof KEYS;
export type Kept = { readonly [Name in Which]: SelfCheck | null };

/** This page of the extension, among those that may be open. */
const page = crypto.randomUUID();
/** What this page has last written or taken over, as text, so that the same is not written twice. */
const known = new Map<Which, string>();

const writerSchema = z.object({ writer: z.string() });

export async function loadSession(): Promise<Kept> {
  const stored = await browser.storage.session.get(Object.values(KEYS));
  return { own: fromSession(stored[KEYS.own]), practice: fromSession(stored[KEYS.practice]) };
}

export async function keepSession(checks: Kept): Promise<void> {
  await Promise.all([keepOne('own', checks.own), keepOne('practice', checks.practice)]);
}

async function keepOne(which: Which, check: SelfCheck | null): Promise<void> {
  if (!check) return;
  const session = toSession(check);
  const text = JSON.stringify(session);
  if (known.get(which) === text) return;
  known.set(which, text);
  await browser.storage.session.set({ [KEYS[which]]: { ...session, writer: page } });
}

/**
 * Tells of what another page of the extension has kept (a panel in another window), or erased: then the check
 * is null.
 */
export function onKeptElsewhere(listener: (which: Which, check: SelfCheck | null) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const which of ['own', 'practice'] as const) {
      const change = changes[KEYS[which]];
      if (!change || writerOf(change.newValue) === page) continue;
      const check = fromSession(change.newValue);
      known.set(which, check ? JSON.stringify(toSession(check)) : '');
      listener(which, check);
    }
  });
}

/** Everything that any part of the extension has stored, in every area, and every permission it was given. */
export async function eraseEverything(): Promise<void> {
  known.clear();
  const { local, session, sync } = browser.storage;
  await Promise.all([local.clear(), session.clear(), sync.clear()]);
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

function writerOf(stored: unknown): string | null {
  const found = writerSchema.safeParse(stored);
  return found.success ? found.data.writer : null;
}
