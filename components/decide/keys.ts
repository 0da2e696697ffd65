/** One key for each answer. They work where the queue has the focus, and never while somebody types. */

export type KeyActions = {
  /** The answer at this place, counted from 0. */
  answer: (at: number) => void;
  undo: () => void;
  next: () => void;
  previous: () => void;
  open: () => void;
};

const TYPED_IN = 'input, textarea, select';

export function keyed(actions: KeyActions): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.matches(TYPED_IN)) return;
    const action = actionFor(key.toLowerCase(), actions);
    if (!action) return;
    event.preventDefault();
    action();
  };
}

function actionFor(key: string, actions: KeyActions): (() => void) | null {
  if (/^[1-5]$/u.test(key)) return () => actions.answer(Number(key) - 1);
  if (key === 'u') return actions.undo;
  if (key === 'n') return actions.next;
  if (key === 'p') return actions.previous;
  return key === 'o' ? actions.open : null;
}
