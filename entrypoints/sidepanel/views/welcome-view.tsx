/** The first screen. */
import { PolicyChoice } from '../../../components/policy-choice/policy-choice';
import { Welcome } from '../../../components/welcome/welcome';
import { platforms } from '../../../lib/platforms/all';
import { policies } from '../../../lib/policies/all';
import type { ViewProps } from '../app';
import type { PanelState } from '../state';

export function WelcomeView({ panel, state }: ViewProps) {
  const { policy, schoolName, platforms: used, servers } = state.draft;
  const draft = (change: Partial<PanelState['draft']>) =>
    panel.update((now) => ({ ...now, draft: { ...now.draft, ...change } }));
  return (
    <Welcome
      platforms={platforms.filter(({ practice }) => !practice)}
      used={used}
      servers={servers}
      canStart={policy !== null}
      isManaged={state.isManaged}
      onUse={(id, isUsed) =>
        draft({ platforms: isUsed ? [...used, id] : used.filter((other) => other !== id) })
      }
      onServer={(id, text) => draft({ servers: { ...servers, [id]: text } })}
      onStart={() => panel.start()}
      onPractise={() => panel.practise()}
    >
      <PolicyChoice
        policies={policies}
        chosen={policy}
        opened={state.draft.opened}
        managed={state.managed}
        schoolName={schoolName}
        problems={state.problems}
        ignored={state.ignored}
        onChoose={(chosen) => panel.choosePolicy(chosen)}
        onSchoolName={(name) => draft({ schoolName: name })}
        onOpenFile={(file) => void panel.openPolicyFile(file)}
      />
    </Welcome>
  );
}
