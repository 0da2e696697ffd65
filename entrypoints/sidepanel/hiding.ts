/** Hiding is for all that is open: panels in other windows, and whatever page prints a checklist. */
import type { PAPER_CHANNEL, PaperMessage } from '../../components/paper/paper';
import type { Panel } from './panel';

/** Written again, as the panel would load a file of its own for one word. */
const CHANNEL: typeof PAPER_CHANNEL = 'paper';

export function hideOthers(): void {
  const port = new BroadcastChannel(CHANNEL);
  const message: PaperMessage = { type: 'hidden' };
  port.postMessage(message);
  port.close();
}

/** For as long as the panel is open. */
export function followHiding(panel: Panel): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<PaperMessage>) => {
    if ((data.type === 'hide' || data.type === 'hidden') && !panel.state.isHidden) panel.hide();
  });
}
