/**
 * What the page that prints has from the panel: the checklist, when it asks for it. It goes from the page when it is
 * erased, locked or hidden; a panel that only closes leaves it there, as printing takes its time.
 */
import type { PaperShown } from '../../components/paper/on-paper';
import { PAPER_CHANNEL, type PaperMessage } from '../../components/paper/paper';
import { browser } from '../../lib/browser';
import { onErased } from '../../lib/self-check/keep-session';
import { POINTER } from '../../lib/vault/keys';

/** In milliseconds: a panel that is open answers sooner. */
const PATIENCE = 3000;
export const START: PaperShown = { paper: 'waiting', isLeft: false };

/** `hide` is called when a panel is hidden, or another page that prints; `hideAll` hides those. */
export function askPanel(tell: (shown: PaperShown) => void, hide: () => void): { hideAll: () => void } {
  const port = new BroadcastChannel(PAPER_CHANNEL);
  const send = (message: PaperMessage) => port.postMessage(message);
  let shown = START;
  const show = (change: Partial<PaperShown>) => tell((shown = { ...shown, ...change }));
  const forget = (paper: 'gone' | 'erased') => {
    // A panel that forgets says so too, before or after: that it was erased says more.
    if (typeof shown.paper === 'object' || (shown.paper === 'gone' && paper === 'erased')) show({ paper });
  };
  onErased(() => forget('erased'));
  port.addEventListener('message', ({ data }: MessageEvent<PaperMessage>) => {
    if (data.type === 'gone') forget('gone');
    if (data.type === 'hide' || data.type === 'hidden') hide();
    // The first panel that answers counts.
    if (data.type !== 'paper' || (shown.paper !== 'waiting' && shown.paper !== 'nobody')) return;
    show({ paper: data.paper });
    void onClosed(data.panel, (isLocked) => (isLocked ? forget('gone') : show({ isLeft: true })));
  });
  send({ type: 'ask' });
  setTimeout(() => shown.paper === 'waiting' && show({ paper: 'nobody' }), PATIENCE);
  return { hideAll: () => send({ type: 'hide' }) };
}

/** A panel holds a lock of its own for as long as it is open. One that closes over kept checks locks them. */
async function onClosed(panel: string, listener: (isLocked: boolean) => void): Promise<void> {
  await navigator.locks.request(panel, () => undefined);
  listener(POINTER in (await browser.storage.local.get(POINTER)));
}
