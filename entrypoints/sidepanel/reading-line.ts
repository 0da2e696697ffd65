/** The panel's end of the line to the readers in pages: puts a reader into a tab and listens to it. */
import { browser, type Runtime } from '../../lib/browser';
import { liveMessageSchema } from '../../lib/messages';
import { platformAt } from '../../lib/platform';
import { platforms } from '../../lib/platforms/all';
import { readerScripts } from '../../lib/platforms/reader-scripts';
import { askPracticeToRead } from '../../lib/practice-line';
import type { LiveMessage } from '../../lib/reading/live-message';

/** What a reader has to know, by platform: the person's handle, and when the check began that it reads for. */
export type Order = { ownHandles: ByPlatform; begun: ByPlatform };
export type ByPlatform = { readonly [platform: string]: string };

export type LineListener = {
  told: (tabId: number, message: LiveMessage) => void;
  /** The page is gone, without a word from its reader. */
  cut: (tabId: number) => void;
};

export class ReadingLine {
  readonly #ports = new Map<number, Runtime.Port>();
  /** Tabs that were asked to read; nobody else is listened to. */
  readonly #asked = new Map<number, Order>();

  constructor(private readonly listener: LineListener) {
    browser.runtime.onConnect.addListener((port) => this.#connect(port));
  }

  /** Starts reading what is on screen in the tab; false where the browser does not let us. */
  async read(tabId: number, order: Order): Promise<boolean> {
    this.stop(tabId);
    this.#asked.set(tabId, order);
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

  /** Stops everywhere; the readers forget whom they have seen. */
  forget(): void {
    for (const [tabId, port] of this.#ports) {
      port.postMessage({ type: 'forget' });
      this.stop(tabId);
    }
  }

  #connect(port: Runtime.Port): void {
    const tabId = port.sender?.tab?.id;
    if (port.name !== 'reader' || port.sender?.id !== browser.runtime.id || tabId === undefined) return;
    const order = this.#asked.get(tabId);
    if (!order) return;
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
    port.postMessage({ type: 'begin', ...order });
  }
}

async function injectReader(tabId: number): Promise<boolean> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    const platform = platformAt(platforms, url);
    const files = readerScripts(platform?.id ?? null);
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    // No permission for this page, a page of the browser's own, or a tab that is gone.
    return false;
  }
}
