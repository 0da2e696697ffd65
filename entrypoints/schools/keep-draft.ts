/** The draft outlives a page that is loaded again: in memory that is never written to disk, until the browser closes. */
import * as z from 'zod/mini';
import { browser } from '../../lib/browser';
import type { Draft } from '../../lib/policies/draft';

const KEY = 'schoolDraft';
const keptSchema = z.object({ version: z.literal(1), draft: z.record(z.string(), z.unknown()) });
/** Writing waits until the keys rest, in milliseconds. */
const REST = 200;

/** Null where nothing, or nothing that we know, was kept. */
export async function keptDraft(): Promise<Draft | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const kept = keptSchema.safeParse(stored);
  return kept.success ? kept.data.draft : null;
}

let waiting: { draft: Draft; timer: ReturnType<typeof setTimeout> } | null = null;

export function keepDraft(draft: Draft): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = { draft, timer: setTimeout(write, REST) };
}

function write(): void {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  void browser.storage.session.set({ [KEY]: { version: 1, draft: waiting.draft } });
  waiting = null;
}

// The page is about to go.
globalThis.addEventListener('pagehide', write);
