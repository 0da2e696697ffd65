/** A row that goes away takes its button with it: the focus moves to the neighbour's, or to the heading. */
import { focusHeading } from '../layout/focus-heading';

const ROW = '[data-testid="people-list"] [data-testid="person-row"]';

/**
 * To be called before the row of `button` goes: the neighbour's button in the same place gets the focus, so
 * that whoever declines twice does not accept the second time. Does nothing where the button is in no list.
 */
export function focusNextRow(button: HTMLButtonElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
  const at = rows.findIndex((row) => row.contains(button));
  const row = rows[at];
  if (!row) return;
  const place = [...row.querySelectorAll('button')].indexOf(button);
  const neighbour = (rows[at + 1] ?? rows[at - 1])?.dataset.handle;
  requestAnimationFrame(() => {
    const next = buttonsOf(neighbour)[place];
    if (next) next.focus();
    else focusHeading();
  });
}

function buttonsOf(handle: string | undefined): HTMLButtonElement[] {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
  const row = rows.find(({ dataset }) => dataset.handle === handle);
  return row ? [...row.querySelectorAll('button')] : [];
}
