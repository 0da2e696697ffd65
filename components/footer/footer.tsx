/** What is always true, at the foot of every screen, and the way to be rid of it all. */
import { words } from './words';
import './footer.css';

type Props = { onErase: () => void; onSettings: () => void };

export function Footer({ onErase, onSettings }: Props) {
  return (
    <footer class="footer stack tight">
      <p>{words.duty}</p>
      <p>{words.schools}</p>
      <p>{words.claim}</p>
      <div class="row">
        <button type="button" class="button" onClick={onErase}>
          {words.erase}
        </button>
        <button type="button" class="button quiet" onClick={onSettings}>
          {words.settings}
        </button>
      </div>
    </footer>
  );
}
