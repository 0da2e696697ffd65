/** A button that goes away takes the focus with it: it moves on to where somebody goes on reading. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
