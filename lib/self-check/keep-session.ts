/** Keeping a self-check until the browser closes, in storage that never reaches the disk. */
import * as z from 'zod/mini';
import { browser } from '../browser';
import { boxesIn, inTurn } from '../vault/keys';
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
const sealedSchema = z.object({ sealed: z.string() });

/** While the person keeps their checks under a passphrase, their own is sealed here too; null for what does not open. */
export type Sealing = {
  seal: (text: string) => Promise<string | null>;
  open: (sealed: string) => Promise<string | null>;
};
let sealing: Sealing | null = null;

/** From now on the person's own check is written sealed; with null nothing that is sealed is opened any more. */
export function sealSession(how: Sealing | null): void {
  sealing = how;
  known.delete('own');
}

/** The person's own check, where it was sealed while the browser has been running; null where there is none. */
export async function loadSealed(): Promise<SelfCheck | null> {
  const stored = await browser.storage.session.get(KEYS.own);
  return checkIn(stored[KEYS.own]);
}

async function checkIn(stored: unknown): Promise<SelfCheck | null> {
  const sealed = sealedSchema.safeParse(stored).data?.sealed;
  if (sealed === undefined) return fromSession(stored);
  const text = await sealing?.open(sealed);
  return text ? fromSession(JSON.parse(text)) : null;
}

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
  if (which === 'practice' || !sealing)
    return browser.storage.session.set({ [KEYS[which]]: { ...session, writer: page } });
  const sealed = await sealing.seal(text);
  if (sealed !== null) await browser.storage.session.set({ [KEYS.own]: { sealed, writer: page } });
}

type Listener = (which: Which, check: SelfCheck | null) => void;

/**
 * Tells of what another page of the extension has kept (a panel in another window), or erased: then the check
 * is null.
 */
export function onKeptElsewhere(listener: Listener): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const which of ['own', 'practice'] as const) {
      const change = changes[KEYS[which]];
      if (!change || writerOf(change.newValue) === page) continue;
      const isSealed = sealedSchema.safeParse(change.newValue).success;
      if (isSealed) void openElsewhere(change.newValue, listener);
      else takeOver(which, fromSession(change.newValue), listener);
    }
  });
}

/** What another page has sealed, and this one cannot open, is no word that it was erased. */
async function openElsewhere(stored: unknown, listener: Listener): Promise<void> {
  const check = await checkIn(stored);
  if (check) takeOver('own', check, listener);
}

function takeOver(which: Which, check: SelfCheck | null, listener: Listener): void {
  known.set(which, check ? JSON.stringify(toSession(check)) : '');
  listener(which, check);
}

/** Where the walkthrough keeps how far somebody has come. */
export const PROGRESS = 'walkthrough';
/** Nothing but erasing removes these. */
const LASTING = [...Object.values(KEYS), PROGRESS];

/** Tells when everything was erased, from whichever page, where there was anything to erase. */
export function onErased(listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const isGone = LASTING.some((key) => key in changes && !changes[key]?.newValue);
    if (isGone) listener();
  });
}

/** What was there before it was erased, and whether anything is there now. */
export type Erased = { boxes: number; permissions: number; isEmpty: boolean };

/** Everything that any part of the extension has stored, in every area, and every permission it was given. */
export async function eraseEverything(): Promise<Erased> {
  known.clear();
  sealing = null;
  const { local, session, sync } = browser.storage;
  const areas = [local, session, sync];
  const boxes = boxesIn(await local.get(null)).length;
  await inTurn(() => Promise.all(areas.map((area) => area.clear())));
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  const left = await Promise.all(areas.map((area) => area.get(null)));
  const isEmpty = left.every((items) => Object.keys(items).length === 0);
  return { boxes, permissions: origins.length, isEmpty };
}

function writerOf(stored: unknown): string | null {
  const found = writerSchema.safeParse(stored);
  return found.success ? found.data.writer : null;
}
