/** Which platforms are in the check, to change while it is under way. */
import { PlatformChoice } from '../../../components/platform-choice/platform-choice';
import { platforms } from '../../../lib/platforms/all';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import type { Panel } from '../panel';
import { words } from '../words';

export function PlatformsUsed({ panel, check }: { panel: Panel; check: SelfCheck }) {
  return (
    <details class="card">
      <summary>{words.platformsUsed}</summary>
      <PlatformChoice
        platforms={platforms.filter(({ practice }) => !practice)}
        used={check.platforms}
        onUse={(id, isUsed) => panel.use(id, isUsed)}
      />
    </details>
  );
}
