/** The reader's end of the line to the panel: begins when the panel says so, stops when the line is cut. */
import { isPanelMessage } from '../reading/live-message';
import type { Seen } from '../reading/people';
import { LiveReading } from './live-reading';

/** As much of a browser's message port as is needed here. */
export type Port = {
  postMessage: (message: unknown) => void;
  onMessage: { addListener: (listener: (message: unknown) => void) => void };
  onDisconnect: { addListener: (listener: () => void) => void };
};

/**
 * What outlives one line within the same page: the list seen so far, so that closing the panel and opening
 * it again does not lose the rows that the page has removed meanwhile.
 */
export type ReaderMemory = { address?: string; seen?: Seen; live?: LiveReading };

export function serveReading(
  port: Port,
  document: Document,
  address: () => string,
  memory: ReaderMemory,
): void {
  const stop = () => memory.live?.stop();
  port.onDisconnect.addListener(stop);
  port.onMessage.addListener((message) => {
    if (!isPanelMessage(message)) return;
    stop();
    if (message.type === 'stop') return;
    if (memory.address !== address()) memory.seen = new Map();
    memory.address = address();
    const handles = new Map(Object.entries(message.ownHandles));
    memory.live = new LiveReading(document, {
      address,
      ownHandle: (platform) => handles.get(platform),
      seen: (memory.seen ??= new Map()),
      tell: (told) => port.postMessage(told),
    });
  });
}
