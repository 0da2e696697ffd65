/** The page that prints. It asks the panel for the checklist, keeps it in memory, and forgets it when it is erased. */
import { useEffect, useState } from 'preact/hooks';
import { Bell } from '../../components/bell/bell';
import { OnPaper, type PaperState } from '../../components/paper/on-paper';
import { PAPER_CHANNEL, type PaperMessage } from '../../components/paper/paper';
import { words } from '../../components/paper/words';
import { onErased } from '../../lib/self-check/keep-session';
import './paper-page.css';

/** In milliseconds: a panel that is open answers sooner. */
const PATIENCE = 3000;
const first = location.hash === '#note' ? 'note' : 'checklist';

export function App() {
  const [paper, setPaper] = useState<PaperState>('waiting');
  useEffect(() => askPanel(setPaper), []);
  return (
    <main class="paper-page stack">
      <header class="row not-printed">
        <Bell />
        <h1>{words.title}</h1>
      </header>
      <OnPaper paper={paper} first={first} onPrint={() => window.print()} />
    </main>
  );
}

/** The first panel that answers counts; what is on the page stays as it is until it is erased. */
function askPanel(show: (change: (now: PaperState) => PaperState) => void): () => void {
  const port = new BroadcastChannel(PAPER_CHANNEL);
  const forget = () => show((now) => (typeof now === 'string' ? now : 'gone'));
  onErased(forget);
  port.addEventListener('message', ({ data }: MessageEvent<PaperMessage>) => {
    if (data.type === 'gone') forget();
    if (data.type === 'paper') show((now) => (typeof now === 'string' ? data.paper : now));
  });
  const ask: PaperMessage = { type: 'ask' };
  port.postMessage(ask);
  const timer = setTimeout(() => show((now) => (now === 'waiting' ? 'nobody' : now)), PATIENCE);
  return () => {
    clearTimeout(timer);
    port.close();
  };
}
