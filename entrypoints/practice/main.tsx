/**
 * The practice network in a tab: puts the site on the page, for the school whose policy is practised; or the
 * walkthrough, which goes through the policy on it.
 */
import { render } from 'preact';
import { practiceSchool } from '../../lib/practice/practice-check';
import { loadSession, onKeptElsewhere } from '../../lib/self-check/keep-session';
import type { SelfCheck } from '../../lib/self-check/self-check';
import { App } from './site/app';
import { servePractice } from './serve';
import { isGone } from './walkthrough/quick-exit';

servePractice();

const root = document.getElementById('app');
const isWalkthrough = new URLSearchParams(location.search).has('walkthrough');
const isLeft = await isGone();
if (root && isWalkthrough && !isLeft) {
  const { startWalkthrough } = await import('./walkthrough/start');
  await startWalkthrough(root);
} else if (root && !isLeft) await startPractice(root);

async function startPractice(place: HTMLElement): Promise<void> {
  const { practice } = await loadSession();
  const school = schoolOf(practice);
  render(<App schoolName={school} />, place);
  onKeptElsewhere((which, check) => {
    if (which === 'practice' && check && schoolOf(check) !== school) location.reload();
  });
}

function schoolOf(check: SelfCheck | null): string {
  return practiceSchool(check?.policy ?? null);
}
