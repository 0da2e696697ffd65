/** What is done with checks that are kept: one is taken up again or followed by the next, or removed and brought back. */
import { loadSealed } from '../../../lib/self-check/keep-session';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import type { Policy } from '../../../lib/policies/policy';
import type { Contents, KeptCheck } from '../../../lib/vault/contents';
import { anew, takenUp } from '../../../lib/vault/keep-check';
import { withKept } from '../../../lib/vault/merge';
import type { Parts } from './shown';

type Tools = {
  /** Whether it could be changed. */
  change: (change: (contents: Contents) => Contents) => Promise<boolean>;
  /** When the check under way was begun. */
  begun: () => string | undefined;
};

export class KeptChecks {
  constructor(
    private readonly parts: Parts,
    private readonly tools: Tools,
  ) {}

  /** The check is taken up where it was left, as far as it was kept. */
  goOn(kept: KeptCheck): void {
    this.#take(this.parts.panel.forKeeping.startSelfCheck(this.#whole(kept.policy), takenUp(kept)));
  }

  startNext(kept: KeptCheck): void {
    const { policyOf, startSelfCheck } = this.parts.panel.forKeeping;
    // The newest pack that there is: schools change their policies from one year to the next.
    const policy = policyOf(kept.policy.id) ?? this.#whole(kept.policy);
    this.#take(startSelfCheck(policy, anew(kept, new Date().toISOString())));
  }

  /** The check of before, if the browser has been running since; what the person has said before counts here too. */
  async takeUp({ checks: [last] }: Contents): Promise<void> {
    const own = this.parts.panel.state.checks.own ?? (await loadSealed());
    if (!own) return;
    const answers = last && last.begun !== own.begun ? { ...last.answers, ...own.answers } : own.answers;
    this.#take({ ...own, answers });
  }

  async remove(kept: KeptCheck): Promise<void> {
    const isNow = kept.begun === this.tools.begun();
    const isDone = await this.tools.change((contents) => ({
      ...contents,
      checks: contents.checks.filter(({ begun }) => begun !== kept.begun),
      unkept: isNow ? kept.begun : contents.unkept,
    }));
    if (isDone) this.parts.shown.set({ undo: kept });
  }

  async undoRemove(): Promise<void> {
    const { shown } = this.parts;
    const { undo } = shown.state;
    if (!undo) return;
    const isDone = await this.tools.change((contents) => ({
      ...withKept(contents, undo),
      unkept: contents.unkept === undo.begun ? null : contents.unkept,
    }));
    if (isDone) shown.set({ undo: null });
  }

  /** Pictures are not kept; where the same policy is at hand with its logos, it is that one. */
  #whole(policy: Policy): Policy {
    const { state, tools } = this.parts.panel;
    const atHand = [state.managed?.policy, state.draft.opened].find((each) => {
      if (!each) return false;
      const { logos: _pictures, ...rest } = each;
      return tools.isSamePolicy(rest, policy);
    });
    return atHand ?? policy;
  }

  #take(check: SelfCheck): void {
    this.parts.panel.update((state) => ({
      ...state,
      checks: { ...state.checks, own: check },
      mode: 'own',
      view: 'checklist',
    }));
  }
}
