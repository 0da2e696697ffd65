/** The page that prints. What is on it is in memory alone, and Escape twice leaves for an empty page. */
import { useEffect, useState } from 'preact/hooks';
import { Bell } from '../../components/bell/bell';
import { onEscapeTwice } from '../../components/hidden/escape-twice';
import { OnPaper } from '../../components/paper/on-paper';
import { words } from '../../components/paper/words';
import { askPanel, START } from './ask-panel';
import './paper-page.css';

const first = location.hash === '#note' ? 'note' : 'checklist';

export function App() {
  const [shown, setShown] = useState(START);
  useEffect(() => {
    const { hideAll } = askPanel(setShown, leave);
    onEscapeTwice(() => {
      hideAll();
      leave();
    });
  }, []);
  return (
    <main class="paper-page stack">
      <header class="row not-printed">
        <Bell />
        <h1>{words.title}</h1>
      </header>
      <OnPaper shown={shown} first={first} onPrint={() => window.print()} />
    </main>
  );
}

/** Nothing of it is left to go back to. */
function leave(): void {
  location.replace('about:blank');
}
