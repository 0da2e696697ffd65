/** Changing the policy of a check that is under way: what was read stays, and is judged anew. */
import { PolicyChoice } from '../../../components/policy-choice/policy-choice';
import { policies } from '../../../lib/policies/all';
import type { ViewProps } from '../app';
import { currentCheck, withCheck } from '../state';
import { words } from '../words';

export function PolicyView({ panel, state }: ViewProps) {
  const check = currentCheck(state);
  return (
    <div class="stack">
      <PolicyChoice
        policies={policies}
        chosen={check?.policy ?? null}
        opened={state.draft.opened}
        schoolName={check?.schoolName ?? ''}
        problems={state.problems}
        onChoose={(policy) => panel.choosePolicy(policy)}
        onSchoolName={(schoolName) =>
          panel.update((now) => withCheck(now, 'own', (own) => ({ ...own, schoolName })))
        }
        onOpenFile={(file) => void panel.given.openPolicyFile(file)}
      />
      <button
        type="button"
        class="button primary"
        onClick={() => panel.update((now) => ({ ...now, view: 'checklist', problems: [] }))}
      >
        {words.done}
      </button>
    </div>
  );
}
