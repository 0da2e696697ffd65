/** A sentence about what has just happened, read aloud where somebody listens, and put away with a click. */
import type { ComponentChildren } from 'preact';
import './notice.css';
import { words } from './words';

type Props = { children: ComponentChildren; onClose?: (() => void) | undefined };

export function Notice({ children, onClose }: Props) {
  return (
    <div class="notice card row">
      <p>{children}</p>
      {onClose && (
        <button type="button" class="button quiet" onClick={onClose}>
          {words.close}
        </button>
      )}
    </div>
  );
}
