/** Being gone at once: for an empty page, from which no way leads back to what was shown. */
import { isRecord } from '../../../lib/is-record';
import { lastLeaving, leaveForGood } from '../../../lib/presenting';

/** The empty page takes the place of the one that is shown; the pages before it empty themselves when they come up. */
export function leave(): void {
  // Before anything is waited for.
  document.body.hidden = true;
  window.addEventListener('pageshow', goneAgain);
  void leaveForGood().finally(toEmptyPage);
}

/**
 * Whether this page came up by the browser's way back from before its tab was left; then it is about to go. A page that
 * was opened after it is marked, at each of its places in the tab's history, and stays.
 */
export async function isGone(): Promise<boolean> {
  const leaving = await lastLeaving();
  if (leaving === null) return false;
  if (isBack() && !isMarked(leaving)) {
    toEmptyPage();
    return true;
  }
  mark(leaving);
  window.addEventListener('hashchange', () => mark(leaving));
  return false;
}

function isBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

function isMarked(leaving: string): boolean {
  const state: unknown = history.state;
  return isRecord(state) && state.openedAfter === leaving;
}

function mark(leaving: string): void {
  history.replaceState({ openedAfter: leaving }, '');
}

/** A browser may keep the page as it was, to be quick. */
function goneAgain({ persisted }: PageTransitionEvent): void {
  if (persisted) toEmptyPage();
}

function toEmptyPage(): void {
  location.replace('about:blank');
}
