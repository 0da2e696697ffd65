/** The panel's end of the line to the readers in pages: puts a reader into a tab and listens to it. */
import type * as z from 'zod/mini';
import { browser, type Runtime } from '../../lib/browser';
import { liveMessageSchema } from '../../lib/messages';
import { askPracticeToRead } from '../../lib/practice-line';

export type LineMessage = z.output<typeof liveMessageSchema>;

/** The person's handle on each platform, by its id. */
export type OwnHandles = { readonly [platform: string]: string };

export type LineListener = {
  told: (tabId: number, message: LineMessage) => void;
  /** The page is gone, without a word from its reader. */
  cut: (tabId: number) => void;
};

export class ReadingLine {
  readonly #ports = new Map<number, Runtime.Port>();
  /** Tabs that were asked to read, with the handles to read for; nobody else is listened to. */
  readonly #asked = new Map<number, OwnHandles>();

  constructor(private readonly listener: LineListener) {
    browser.runtime.onConnect.addListener((port) => this.#connect(port));
  }

  /** Starts reading what is on screen in the tab; false where the browser does not let us. */
  async read(tabId: number, ownHandles: OwnHandles): Promise<boolean> {
    this.stop(tabId);
    this.#asked.set(tabId, ownHandles);
    if ((await askPracticeToRead(tabId)) || (await injectReader(tabId))) return true;
    this.#asked.delete(tabId);
    return false;
  }

  stop(tabId: number): void {
    const port = this.#ports.get(tabId);
    this.#ports.delete(tabId);
    this.#asked.delete(tabId);
    port?.disconnect();
  }

  stopAll(): void {
    for (const tabId of this.#ports.keys()) this.stop(tabId);
  }

  #connect(port: Runtime.Port): void {
    const tabId = port.sender?.tab?.id;
    if (port.name !== 'reader' || port.sender?.id !== browser.runtime.id || tabId === undefined) return;
    const ownHandles = this.#asked.get(tabId);
    if (!ownHandles) return;
    this.#ports.set(tabId, port);
    port.onMessage.addListener((raw) => {
      const message = liveMessageSchema.safeParse(raw);
      if (message.success && this.#ports.get(tabId) === port) this.listener.told(tabId, message.data);
    });
    port.onDisconnect.addListener(() => {
      if (this.#ports.get(tabId) !== port) return;
      this.#ports.delete(tabId);
      this.listener.cut(tabId);
    });
    port.postMessage({ type: 'begin', ownHandles });
  }
}

async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return true;
  } catch {
    // No permission for this page, a page of the browser's own, or a tab that is gone.
    return false;
  }
}
