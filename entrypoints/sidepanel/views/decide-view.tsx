/** Deciding about matches, one by one: a part of its own, loaded when it is wanted. */
import { useMemo } from 'preact/hooks';
import { Decide } from '../../../components/decide/decide';
import type { Answer, Exception } from '../../../lib/answer';
import { hintedOn } from '../../../lib/decide/hinted';
import type { MatchToDecide } from '../../../lib/decide/match-to-decide';
import { personPage } from '../../../lib/decide/person-page';
import { queueOf } from '../../../lib/decide/queue';
import { platforms, platformOf } from '../../../lib/platforms/all';
import { checklistOf } from '../../../lib/self-check/checklist-of';
import { comparedLists, schoolOf, type SelfCheck } from '../../../lib/self-check/self-check';
import type { ViewProps } from '../app';
import { serverFor } from '../handles';
import type { Panel } from '../panel';
import { currentCheck, giveAnswer, takeBack, withCheck, type PanelState } from '../state';

export function DecideView({ panel, state }: ViewProps) {
  const check = currentCheck(state);
  return check ? <Open panel={panel} state={state} check={check} /> : null;
}

function Open({ panel, state, check }: ViewProps & { check: SelfCheck }) {
  const now = new Date().toISOString();
  const queue = useMemo(() => queueOf(checklistOf(check, platforms, now), comparedLists(check)), [check]);
  const hinted = useHints(check, now);
  const known = new Set(queue.map(({ answerId }) => answerId));
  const others = hinted.matches.filter(({ answerId }) => !known.has(answerId));
  const show = (view: PanelState['view']) => panel.update((before) => ({ ...before, view }));
  return (
    <Decide
      matches={[...queue, ...others]}
      more={hinted.more}
      hasNames={check.roll.length > 0}
      hasLists={check.lists.length > 0}
      policy={check.policy}
      platforms={platforms}
      canOpen={(match) => canOpen(state, match)}
      onAnswer={(match, kind, exception) =>
        panel.update((before) =>
          exception ? withException(before, match, exception) : giveAnswer(before, match.finding, kind, now),
        )
      }
      onRestore={(answerId, before) => panel.update((after) => restored(after, answerId, before))}
      onOpenPerson={(match) => void openPerson(panel, match)}
      onGiveNames={() => show('names')}
      onBack={() => show('checklist')}
    />
  );
}

/** Looking for hints goes through everybody; answers change nothing of it. */
function useHints(check: SelfCheck, now: string) {
  const { lists, policy, answers, roll } = check;
  const found = useMemo(
    () =>
      roll.length > 0
        ? { matches: [], more: 0 }
        : hintedOn({ lists, school: schoolOf(check), policy, answers: {}, now }),
    [lists, policy, roll],
  );
  const matches = found.matches.map((match): MatchToDecide =>
    Object.assign({}, match, { answer: answers[match.answerId] ?? null }),
  );
  return { matches, more: found.more };
}

function withException(state: PanelState, { answerId }: MatchToDecide, exception: Exception): PanelState {
  return withCheck(state, state.mode, (check) => {
    const given = check.answers[answerId];
    return given ? { ...check, answers: { ...check.answers, [answerId]: { ...given, exception } } } : check;
  });
}

function restored(state: PanelState, answerId: string, before: Answer | null): PanelState {
  if (!before) return takeBack(state, answerId);
  const back = withCheck(state, state.mode, (check) => ({
    ...check,
    answers: { ...check.answers, [answerId]: before },
  }));
  return { ...back, undo: null };
}

function canOpen(state: PanelState, { account, person }: MatchToDecide): boolean {
  const platform = platformOf(account.platform);
  if (!platform) return false;
  return platform.practice || personPage(platform, person.handle, serverFor(state, platform)) !== null;
}

async function openPerson(panel: Panel, { account, person }: MatchToDecide): Promise<void> {
  const platform = platformOf(account.platform);
  if (!platform) return;
  const address = personPage(platform, person.handle, serverFor(panel.state, platform));
  if (address !== null) await panel.openAddress(address);
  else if (platform.practice) await panel.openIn(platform, 'profile', null, person.handle);
}
