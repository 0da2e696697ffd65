/** Changing the policy of a check that is under way: what was read stays, and is judged anew. */
import { PolicyChoice } from '../../../components/policy-choice/policy-choice';
import { PolicyChanges } from '../../../components/policy-changes/policy-changes';
import { policies } from '../../../lib/policies/all';
import type { ViewProps } from '../app';
import { currentCheck, NOTHING_WRONG, withCheck } from '../state';
import { words } from '../words';

export function PolicyView({ panel, state }: ViewProps) {
  const check = currentCheck(state);
  const { incoming } = state;
  return (
    <div class="stack">
      {check && incoming && (
        <PolicyChanges
          before={check.policy}
          after={incoming}
          rules={panel.tools.rules}
          onTake={() => panel.takePolicy(incoming)}
          onKeep={() => panel.update((now) => ({ ...now, incoming: null, ...NOTHING_WRONG }))}
        />
      )}
      <PolicyChoice
        policies={policies}
        chosen={check?.policy ?? null}
        opened={state.draft.opened}
        managed={state.managed}
        schoolName={check?.schoolName ?? ''}
        problems={state.problems}
        ignored={state.ignored}
        onChoose={(policy) => panel.choosePolicy(policy)}
        onSchoolName={(schoolName) =>
          panel.update((now) => withCheck(now, 'own', (own) => ({ ...own, schoolName })))
        }
        onOpenFile={(file) => void panel.openPolicyFile(file)}
      />
      <p>
        <a href="/schools.html" target="_blank" rel="noreferrer">
          {words.forSchools}
        </a>
      </p>
      <button
        type="button"
        class="button primary"
        onClick={() => panel.update((now) => ({ ...now, view: 'checklist', ...NOTHING_WRONG }))}
      >
        {words.done}
      </button>
    </div>
  );
}
