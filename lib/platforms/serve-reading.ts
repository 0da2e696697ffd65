/** The reader's end of the line to the panel: begins when the panel says so, stops when the line is cut. */
import { isPanelMessage } from '../reading/live-message';
import { LiveReading, type SeenLists } from './live-reading';

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
export type ReaderMemory = { address?: string; seen?: SeenLists; live?: LiveReading };

export function serveReading(
  port: Port,
  document: Document,
  address: () => string,
  memory: ReaderMemory,
): void {
  // A line that is cut late must not end the reading that has begun on the next one.
  let own: LiveReading | undefined;
  port.onDisconnect.addListener(() => own?.stop());
  port.onMessage.addListener((message) => {
    if (!isPanelMessage(message)) return;
    if (message.type === 'stop') return own?.stop();
    memory.live?.stop();
    if (memory.address !== address()) memory.seen = new Map();
    memory.address = address();
    const handles = new Map(Object.entries(message.ownHandles));
    own = new LiveReading(document, {
      address,
      ownHandle: (platform) => handles.get(platform),
      seen: (memory.seen ??= new Map()),
      tell: (told) => port.postMessage(told),
    });
    memory.live = own;
  });
}
