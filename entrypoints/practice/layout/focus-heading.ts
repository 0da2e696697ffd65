/** Puts the focus on the heading of the page, so that keyboards and screen readers go on from there. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus();
}
