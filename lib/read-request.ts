/** The click on the toolbar icon, passed on to the panel, which may not be open yet. */
import * as z from 'zod/mini';
import { browser } from './browser';

const KEY = 'readRequest';

const requestSchema = z.object({ tabId: z.int(), windowId: z.int(), at: z.number() });
export type ReadRequest = z.output<typeof requestSchema>;

export async function askToRead(request: ReadRequest): Promise<void> {
  await browser.storage.session.set({ [KEY]: request });
}

/** Calls `read` once for every click in `windowId`, the one that opened the panel included. */
export async function onReadRequest(windowId: number, read: (request: ReadRequest) => void): Promise<void> {
  let last = 0;
  const take = (stored: unknown) => {
    const request = requestSchema.safeParse(stored);
    if (!request.success || request.data.windowId !== windowId || request.data.at <= last) return;
    last = request.data.at;
    void browser.storage.session.remove(KEY);
    read(request.data);
  };
  browser.storage.session.onChanged.addListener((changes) => take(changes[KEY]?.newValue));
  const stored = await browser.storage.session.get(KEY);
  take(stored[KEY]);
}
