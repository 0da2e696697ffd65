/** The checks that are kept, the newest first; each can be removed, and brought back at once. */
import { sayDay, sayTime } from '../../lib/dates';
import { GROUPS } from '../../lib/checklist';
import type { KeptCheck } from '../../lib/vault/contents';
import { fill } from '../../lib/words';
import type { KeepingState } from './keeping-state';
import { groupNames, words } from './words';

type Props = {
  keeping: KeepingState;
  titleOf: (platform: string) => string;
  onRemove: (check: KeptCheck) => void;
  onUndo: () => void;
};

export function KeptList({ keeping, titleOf, onRemove, onUndo }: Props) {
  const { contents, undo, begun } = keeping;
  const checks = contents?.checks ?? [];
  const isUnkept = begun !== null && contents?.unkept === begun;
  return (
    <div class="stack tight">
      <div role="status">
        {undo && (
          <p class="card row kept-check">
            <span>{fill(words.removed, { date: sayDay(undo.begun) })}</span>
            <button type="button" class="button" onClick={onUndo}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {checks.length === 0 && <p>{isUnkept ? words.noneNow : words.none}</p>}
      <ul class="plain-list stack tight">
        {checks.map((check) => (
          <li key={check.begun} class="card row kept-check">
            <About check={check} isNow={check.begun === begun} titleOf={titleOf} />
            <button
              type="button"
              class="button"
              aria-label={fill(words.remove, { date: sayDay(check.begun) })}
              onClick={() => onRemove(check)}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type AboutProps = { check: KeptCheck; isNow: boolean; titleOf: (platform: string) => string };

function About({ check, isNow, titleOf }: AboutProps) {
  const { policy, kept, begun, points } = check;
  const counts = GROUPS.map((group) => ({
    group,
    count: points.filter((each) => each.group === group).length,
  }));
  const said = counts.flatMap(({ group, count }) =>
    count > 0 ? [fill(words.points, { group: groupNames[group], count })] : [],
  );
  return (
    <div>
      <p>
        <strong>{fill(words.checkOf, { date: sayDay(begun) })}</strong>,{' '}
        {fill(words.lastKept, { date: sayTime(kept) })}
      </p>
      {isNow && <p>{words.now}</p>}
      <p class="soft">{fill(words.policy, { title: policy.title, version: policy.version })}</p>
      <p class="soft">{lookedAt(check, titleOf)}</p>
      <p class="soft">{said.join(' · ')}</p>
    </div>
  );
}

function lookedAt({ settings, lists, points }: KeptCheck, titleOf: (platform: string) => string): string {
  const seen = points.filter(({ outcome }) => outcome !== 'untested');
  const platforms = [...settings, ...lists, ...seen].flatMap(({ account }) => account?.platform ?? []);
  const titles = [...new Set(platforms)].map(titleOf);
  return titles.length > 0 ? fill(words.looked, { platforms: titles.join(', ') }) : words.lookedNowhere;
}
