/** Puts the walkthrough on the page. */
import { render } from 'preact';
import { policyKey } from '../../../lib/policies/policy';
import { NO_PROGRESS } from '../../../lib/walkthrough/progress';
import { loadProgress, onErased, policiesToGoThrough } from './store';
import { Walkthrough } from './walkthrough';
import { words } from './words';

export async function startWalkthrough(root: HTMLElement): Promise<void> {
  const [kept, { own, all }] = await Promise.all([loadProgress(), policiesToGoThrough()]);
  const policy = kept.policy ?? (own ? policyKey(own) : null);
  const isKnown = all.some((one) => policyKey(one) === policy);
  document.title = words.title;
  render(<Walkthrough kept={isKnown ? { ...kept, policy } : NO_PROGRESS} own={own} known={all} />, root);
  onErased(() => location.reload());
}
