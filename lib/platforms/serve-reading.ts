/** The reader's end of the line to the panel: begins when the panel says so, stops when the line is cut. */
import { isPanelMessage } from '../reading/live-message';
import { LiveReading } from './live-reading';
import type { ReaderMemory } from './reader-memory';

/** As much of a browser's message port as is needed here. */
export type Port = {
  postMessage: (message: unknown) => void;
  onMessage: { addListener: (listener: (message: unknown) => void) => void };
  onDisconnect: { addListener: (listener: () => void) => void };
};

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
    if (message.type !== 'begin') {
      own?.stop();
      if (message.type === 'forget') forget(memory);
      return;
    }
    const { platforms = [] } = memory;
    const handles = new Map(Object.entries(message.ownHandles));
    const begun = platforms.map(({ platform }) => message.begun[platform] ?? '').join(' ');
    memory.live?.stop();
    if (memory.address !== address() || memory.begun !== begun) forget(memory);
    Object.assign(memory, { address: address(), begun });
    own = new LiveReading(document, {
      platforms,
      address,
      ownHandle: (platform) => handles.get(platform),
      seen: (memory.seen ??= new Map()),
      tell: (told) => port.postMessage(told),
    });
    memory.live = own;
  });
}

function forget(memory: ReaderMemory): void {
  delete memory.seen;
  delete memory.live;
}
