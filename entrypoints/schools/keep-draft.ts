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
/** What stands in the browser's memory, and what this tab has: as text, to be compared. */
let stored: string | undefined;
let here: string | undefined;
/** Whether another tab has written something else since, and which drafts lie aside until the person has chosen. */
let isContested = false;
let aside: readonly string[] = [];

/** `other` is one that a tab has left aside. Null where nothing, or nothing that we know, was kept. */
export async function keptDrafts(): Promise<{ draft: Draft | null; other: Draft | null }> {
  const all = await browser.storage.session.get(null);
  const draft = draftIn(all[KEY]);
  stored = here = inOneOrder(draft);
  const key = Object.keys(all).find((name) => name.startsWith(ASIDE) && draftIn(all[name]));
  if (key === undefined) return { draft, other: null };
  aside = [key];
  const other = draftIn(all[key]);
  isContested = inOneOrder(other) !== stored;
  return { draft, other: isContested ? other : null };
}

/** Tells of a draft that another tab has written, where it is another than this tab's; else null. */
export function onDraftElsewhere(listener: (draft: Draft | null) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[KEY];
    const written = keptSchema.safeParse(change?.newValue).data;
    if (!change || written?.writer === page) return;
    stored = written && inOneOrder(written.draft);
    isContested = written !== undefined && stored !== here;
    listener(isContested && written ? written.draft : null);
  });
}

let waiting: { draft: Draft; timer: ReturnType<typeof setTimeout> } | null = null;

export function keepDraft(draft: Draft): void {
  here = inOneOrder(draft);
  if (waiting) clearTimeout(waiting.timer);
  waiting = { draft, timer: setTimeout(() => void write(), REST) };
}

/** The person has chosen: what this tab has is what goes on. */
export function settleDraft(): void {
  isContested = false;
}

async function write(): Promise<void> {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  const { draft } = waiting;
  waiting = null;
  const kept = { version: 1, draft, writer: page };
  if (isContested) {
    aside = [...new Set([...aside, ASIDE + page])];
    return browser.storage.session.set({ [ASIDE + page]: kept });
  }
  const text = inOneOrder(draft);
  if (stored !== text) await browser.storage.session.set({ [KEY]: kept });
  stored = text;
  if (aside.length > 0) await browser.storage.session.remove([...aside]);
  aside = [];
}

function draftIn(value: unknown): Draft | null {
  return keptSchema.safeParse(value).data?.draft ?? null;
}

// The page is about to go.
globalThis.addEventListener('pagehide', () => void write());
