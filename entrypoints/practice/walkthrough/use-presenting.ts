/** Showing the walkthrough to a room: large letters, hidden names, keys and clickers, a way out at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { startPresenting, stopPresenting } from '../../../lib/presenting';

export type Presenter = {
  isOn: boolean;
  hidesNames: boolean;
  showsNote: boolean;
  turn: (on: boolean) => void;
  hide: (names: boolean) => void;
  note: (shown: boolean) => void;
  leave: () => void;
};

const OFF = { isOn: false, hidesNames: false, showsNote: false };
/** Two presses of Escape within this time, in milliseconds, are one wish to be gone. */
const TWICE = 1000;
const KEYS: { readonly [key: string]: number } = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

export function usePresenting(move: (by: number) => void): Presenter {
  const [state, setState] = useState(OFF);
  const escaped = useRef(0);
  const latest = useRef({ move, isOn: state.isOn });
  latest.current = { move, isOn: state.isOn };
  useEffect(() => {
    const press = (pressed: KeyboardEvent) => {
      if (pressed.key === 'Escape') {
        if (pressed.timeStamp - escaped.current < TWICE) leave();
        escaped.current = pressed.timeStamp;
      }
      const by = latest.current.isOn ? stepOf(pressed) : 0;
      if (by === 0) return;
      pressed.preventDefault();
      latest.current.move(by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    document.documentElement.classList.toggle('presenting', state.isOn);
    if (!state.isOn) return undefined;
    void startPresenting();
    const stop = () => void stopPresenting();
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [state.isOn]);
  return {
    ...state,
    turn: (isOn) => setState({ ...OFF, isOn, hidesNames: isOn }),
    hide: (hidesNames) => setState((now) => ({ ...now, hidesNames })),
    note: (showsNote) => setState((now) => ({ ...now, showsNote })),
    leave,
  };
}

/** The empty page takes the place of the one that is shown. */
function leave(): void {
  void stopPresenting().finally(() => location.replace('about:blank'));
}

/** Arrow keys belong to fields and choices while somebody is in one; a clicker’s keys do not. */
function stepOf({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): number {
  const isInField = target instanceof Element && target.matches('input, textarea, select');
  if (altKey || ctrlKey || metaKey || (isInField && key.startsWith('Arrow'))) return 0;
  return KEYS[key] ?? 0;
}
