/** Being gone at once: for an empty page, from which no way leads back to what was shown. */
import { hasLeftForGood, leaveForGood } from '../../../lib/presenting';

/** The empty page takes the place of the one that is shown; the pages before it empty themselves when they come up. */
export function leave(): void {
  // Before anything is waited for.
  document.body.hidden = true;
  window.addEventListener('pageshow', goneAgain);
  void leaveForGood().finally(toEmptyPage);
}

/** Whether this page came up by the browser's way back, in a tab that was left; then it is about to go. */
export async function isGone(): Promise<boolean> {
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
  if (!isBack || !(await hasLeftForGood())) return false;
  toEmptyPage();
  return true;
}

/** A browser may keep the page as it was, to be quick. */
function goneAgain({ persisted }: PageTransitionEvent): void {
  if (persisted) toEmptyPage();
}

function toEmptyPage(): void {
  location.replace('about:blank');
}
