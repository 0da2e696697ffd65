/** Puts the walkthrough on the page. */
import { render } from 'preact';
import { policyKey } from '../../../lib/policies/policy';
import { stopPresenting, wasPresenting } from '../../../lib/presenting';
import { NO_PROGRESS } from '../../../lib/walkthrough/progress';
import { onErased } from '../../../lib/self-check/keep-session';
import { loadProgress, policiesToGoThrough } from './store';
import { Walkthrough } from './walkthrough';
import { words } from './words';

export async function startWalkthrough(root: HTMLElement): Promise<void> {
  const [kept, { own, all }, isShown] = await Promise.all([
    loadProgress(),
    policiesToGoThrough(),
    wasPresenting(),
  ]);
  const policy = kept.policy ?? (own ? policyKey(own) : null);
  const isKnown = all.some((one) => policyKey(one) === policy);
  // The policy under which somebody began is there no more, or in another version: what they did stays done.
  const elsewhere = { ...kept, policy: own ? policyKey(own) : null, stop: NO_PROGRESS.stop };
  document.title = words.title;
  const from = isKnown ? { ...kept, policy } : elsewhere;
  render(<Walkthrough kept={from} own={own} known={all} wasPresenting={isShown} />, root);
  onErased(() => {
    // Nothing is put back where everything was erased.
    void stopPresenting();
    location.reload();
  });
}
