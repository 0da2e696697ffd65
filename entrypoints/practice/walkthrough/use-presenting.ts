/** Showing the walkthrough to a room: large letters, hidden names, keys and clickers, a way out at once. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pausePresenting, startPresenting, stopPresenting } from '../../../lib/presenting';
import { leave } from './quick-exit';

export type Presenter = {
  isOn: boolean;
  hidesNames: boolean;
  showsNote: boolean;
  turn: (on: boolean) => void;
  hide: (names: boolean) => void;
  note: (shown: boolean) => void;
  leave: () => void;
};

/** Names are hidden until somebody asks for them. */
const startOf = (isOn: boolean) => ({ isOn, hidesNames: isOn, showsNote: false });
/** Two presses of Escape within this time, in milliseconds, are one wish to be gone. */
const TWICE = 1000;
const KEYS: { readonly [key: string]: number } = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

/** `wasOn`: the page was loaded again before a room. */
export function usePresenting(move: (by: number) => void, wasOn: boolean): Presenter {
  const [state, setState] = useState(() => startOf(wasOn));
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
  // Before the first picture of it.
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('presenting', state.isOn);
  }, [state.isOn]);
  useEffect(() => {
    if (!state.isOn) return undefined;
    void startPresenting();
    window.addEventListener('pagehide', pausePresenting);
    return () => {
      window.removeEventListener('pagehide', pausePresenting);
      void stopPresenting();
    };
  }, [state.isOn]);
  return {
    ...state,
    turn: (isOn) => setState(startOf(isOn)),
    hide: (hidesNames) => setState((now) => ({ ...now, hidesNames })),
    note: (showsNote) => setState((now) => ({ ...now, showsNote })),
    leave,
  };
}

/** Arrow keys belong to fields and choices while somebody is in one; a clicker’s keys do not. */
function stepOf({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): number {
  const isInField = target instanceof Element && target.matches('input, textarea, select');
  if (altKey || ctrlKey || metaKey || (isInField && key.startsWith('Arrow'))) return 0;
  return KEYS[key] ?? 0;
}
