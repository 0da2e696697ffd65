/**
 * The draft outlives a page that is loaded again: in memory that is never written to disk, until the browser closes.
 * Where two tabs write at once, neither writes over the other's draft: the person chooses which one goes on, and until
 * then what this tab has is kept aside.
 */
import * as z from 'zod/mini';
import { browser } from '../../lib/browser';
import type { Draft } from '../../lib/policies/draft';
import { inOneOrder } from '../../lib/policies/same-policy';

const KEY = 'schoolDraft';
/** Before the name of the page whose draft it is. */
const ASIDE = 'schoolDraftAside/';
const keptSchema = z.object({
  version: z.literal(1),
  draft: z.record(z.string(), z.unknown()),
  writer: z.optional(z.string()),
});
/** Writing waits until the keys rest, in milliseconds. */
const REST = 200;

const page = crypto.randomUUID();
const OWN = ASIDE + page;
/** What stands in the browser's memory, and what this tab has: as text, to be compared. */
let stored: string | undefined;
let here: string | undefined;
/** What was written in this tab, and the draft from another one about which the person is being asked. */
let mine: Draft | null = null;
let offered: Draft | null = null;
/** What tabs before this one have left aside, by its key; null once the person has chosen, or where it stands anyway. */
const aside = new Map<string, Draft | null>();
let tell: (draft: Draft | null) => void = () => undefined;

/** `other` is one that a tab has left aside. Null where nothing, or nothing that we know, was kept. */
export async function keptDrafts(): Promise<{ draft: Draft | null; other: Draft | null }> {
  const all = await browser.storage.session.get(null);
  const draft = draftIn(all[KEY]);
  stored = here = inOneOrder(draft);
  const keys = Object.keys(all).filter((key) => key.startsWith(ASIDE) && draftIn(all[key]));
  for (const key of keys) aside.set(key, draftIn(all[key]));
  settle(stored);
  offered = nextAside();
  return { draft, other: offered };
}

/** Tells of a draft that another tab has written or left, where it is another than this tab's; else null. */
export function onDraftElsewhere(listener: (draft: Draft | null) => void): void {
  tell = listener;
  browser.storage.session.onChanged.addListener((changes) => {
    // What changes belongs to a tab that is open, which looks after it.
    for (const key of Object.keys(changes)) aside.delete(key);
    const change = changes[KEY];
    const written = keptSchema.safeParse(change?.newValue).data;
    if (!change || written?.writer === page) return;
    stored = written && inOneOrder(written.draft);
    if (written && stored !== here) return ask(written.draft);
    if (!written) forget();
    ask(null);
    void tidy();
  });
}

let waiting: { draft: Draft; timer: ReturnType<typeof setTimeout> } | null = null;

export function keepDraft(draft: Draft): void {
  mine = draft;
  here = inOneOrder(draft);
  if (waiting) clearTimeout(waiting.timer);
  waiting = { draft, timer: setTimeout(() => void write(), REST) };
}

/** The person has chosen between two: the first one goes on. */
export function settleDraft(draft: Draft, other: Draft): void {
  settle(inOneOrder(draft));
  settle(inOneOrder(other));
  offered = null;
  keepDraft(draft);
}

/** Everything was erased: nothing is written until the person writes again. */
function forget(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = mine = null;
}

/** Where a question arises, what this tab has is kept aside. */
function ask(other: Draft | null): void {
  if (other && !offered && mine) keepDraft(mine);
  offered = other;
  tell(other);
}

function settle(text: string | undefined): void {
  for (const [key, draft] of aside) if (draft && inOneOrder(draft) === text) aside.set(key, null);
}

function nextAside(): Draft | null {
  return [...aside.values()].find((draft) => draft && inOneOrder(draft) !== here) ?? null;
}

async function write(): Promise<void> {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  const { draft } = waiting;
  waiting = null;
  const kept = { version: 1, draft, writer: page };
  if (offered) return browser.storage.session.set({ [OWN]: kept });
  const text = inOneOrder(draft);
  const isNew = stored !== text;
  stored = text;
  if (isNew) await browser.storage.session.set({ [KEY]: kept });
  await tidy();
}

/** Of what lies aside, takes away what is settled, and asks about the next one. */
async function tidy(): Promise<void> {
  settle(stored);
  await browser.storage.session.remove([OWN, ...[...aside.keys()].filter((key) => !aside.get(key))]);
  const next = nextAside();
  if (next && !offered) ask(next);
}

function draftIn(value: unknown): Draft | null {
  return keptSchema.safeParse(value).data?.draft ?? null;
}

// The page is about to go.
globalThis.addEventListener('pagehide', () => void write());
