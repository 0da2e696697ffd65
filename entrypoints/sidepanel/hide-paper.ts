/** A panel that is hidden takes along whatever page prints its checklist, whichever panel gave it. */
import type { PAPER_CHANNEL, PaperMessage } from '../../components/paper/paper';

/** Written again, as the panel would load a file of its own for one word. */
const CHANNEL: typeof PAPER_CHANNEL = 'paper';

export function hidePaper(): void {
  const port = new BroadcastChannel(CHANNEL);
  const message: PaperMessage = { type: 'hidden' };
  port.postMessage(message);
  port.close();
}
