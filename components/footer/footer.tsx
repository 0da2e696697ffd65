/** What is always true, at the foot of every screen, and the way to be rid of it all. */
import { EraseButton } from '../erase/erase-button';
import { words } from './words';
import './footer.css';

type Props = { isKept: boolean; onErase: () => void; onSettings: () => void };

export function Footer({ isKept, onErase, onSettings }: Props) {
  return (
    <footer class="footer stack tight">
      <p>{words.duty}</p>
      <p>{words.schools}</p>
      <p>{words.claim}</p>
      <div class="row">
        <EraseButton isKept={isKept} onErase={onErase} />
        <button type="button" class="button quiet" onClick={onSettings}>
          {words.settings}
        </button>
      </div>
    </footer>
  );
}
