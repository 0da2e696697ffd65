/** Everything the panel shows, and how it changes. No browser here: see `panel.ts`. */
import type { DownloadState } from '../../components/download/download';
import type { ErasedCounts } from '../../components/erased/erased';
import type { GivenNames } from '../../components/names/names-file';
import type { ReadingNow } from '../../components/reading-status/reading-status';
import type { TourPhase } from '../../components/tour/tour';
import type { Answer, AnswerKind } from '../../lib/answer';
import type { Guide } from '../../lib/archive/guides';
import type { Finding } from '../../lib/finding';
import type { GivenPolicy } from '../../lib/policies/given-policy';
import type { PolicyProblem } from '../../lib/policies/explain';
import type { Guides } from '../../lib/platforms/guides';
import type { Policy } from '../../lib/policies/policy';
import { answer, takeBackAnswer, type SelfCheck, type Servers } from '../../lib/self-check/self-check';

/** The person's own check, or the one on the practice network. They never mix. */
export type Mode = 'own' | 'practice';
export type View = 'welcome' | 'checklist' | 'names' | 'policy' | 'download' | 'decide' | 'logos' | 'keeping';
/** Whether checks are kept under a passphrase, and whether this page has opened them. */
export type Vault = 'none' | 'locked' | 'open';

export type TourState = { platform: string; at: number; phase: TourPhase; tabId: number | null };

export type PanelState = {
  /** False until what was kept from before has been looked for. */
  isReady: boolean;
  view: View;
  mode: Mode;
  checks: { readonly [Which in Mode]: SelfCheck | null };
  /** What is being chosen on the first screen. */
  draft: {
    policy: Policy | null;
    opened: Policy | null;
    schoolName: string;
    platforms: readonly string[];
    /** As they were typed. */
    servers: Servers;
  };
  problems: readonly PolicyProblem[];
  /** What else the file asked for that was opened last. */
  ignored: string;
  /** A new version of the policy in use, until the person has decided. */
  incoming: Policy | null;
  /** What the management of the school's computers gives. */
  managed: GivenPolicy | null;
  names: GivenNames;
  /** Of the platforms in the check, as far as they are loaded. */
  guides: Guides;
  reading: ReadingNow | null;
  /** Comparing lists with the names takes a while: how many of how many people. Or it cannot be done. */
  comparing: { done: number; total: number } | 'broken' | null;
  download: DownloadState;
  /** How downloads are asked for: empty until somebody wants to know. */
  downloadGuides: readonly Guide[];
  tour: TourState | null;
  undo: Undo | null;
  notice: Notice | null;
  /** What was there when everything was erased. */
  erased: ErasedCounts | null;
  vault: Vault;
  /** The person has hidden everything. */
  isHidden: boolean;
  isManaged: boolean;
  /** The bell is in sight in the toolbar. */
  isOnToolbar: boolean;
};

/** The last answer, with what stood there before it. */
export type Undo = { answerId: string; kind: AnswerKind; before: Answer | undefined };

export type Notice = 'erased' | 'choosePolicyFirst' | 'fileUnreadable' | 'newPolicy';

export const NO_NAMES: GivenNames = { pupils: [], unread: [], isBroken: false };

/** Of the policy file that was opened last. */
export const NOTHING_WRONG: Pick<PanelState, 'problems' | 'ignored'> = { problems: [], ignored: '' };

export const startState: PanelState = {
  isReady: false,
  view: 'welcome',
  mode: 'own',
  checks: { own: null, practice: null },
  draft: { policy: null, opened: null, schoolName: '', platforms: [], servers: {} },
  ...NOTHING_WRONG,
  incoming: null,
  managed: null,
  names: NO_NAMES,
  guides: new Map(),
  reading: null,
  comparing: null,
  download: { state: 'waiting' },
  downloadGuides: [],
  tour: null,
  undo: null,
  notice: null,
  erased: null,
  vault: 'none',
  isHidden: false,
  isManaged: false,
  isOnToolbar: true,
};

export function currentCheck({ checks, mode }: PanelState): SelfCheck | null {
  return checks[mode];
}

/** Changes one of the two checks, if it has begun. */
export function withCheck(
  state: PanelState,
  mode: Mode,
  change: (check: SelfCheck) => SelfCheck,
): PanelState {
  const check = state.checks[mode];
  return check ? { ...state, checks: { ...state.checks, [mode]: change(check) } } : state;
}

export function giveAnswer(state: PanelState, finding: Finding, kind: AnswerKind, at: string): PanelState {
  const before = currentCheck(state)?.answers[finding.answerId];
  const answered = withCheck(state, state.mode, (check) => answer(check, finding, kind, at));
  return { ...answered, undo: { answerId: finding.answerId, kind, before } };
}

export function takeBack(state: PanelState, answerId: string): PanelState {
  return { ...withCheck(state, state.mode, (check) => takeBackAnswer(check, answerId)), undo: null };
}

/** Puts back what stood before the last answer. */
export function undoAnswer(state: PanelState): PanelState {
  if (!state.undo) return state;
  const { answerId, before } = state.undo;
  if (!before) return takeBack(state, answerId);
  const restored = withCheck(state, state.mode, (check) => ({
    ...check,
    answers: { ...check.answers, [answerId]: before },
  }));
  return { ...restored, undo: null };
}

/** What there is of the person's own check, by kind. */
export function countsOf({
  checks: { own },
}: PanelState): Pick<ErasedCounts, 'read' | 'lists' | 'answers' | 'names'> {
  return {
    read: own?.observations.length ?? 0,
    lists: own?.lists.length ?? 0,
    answers: Object.keys(own?.answers ?? {}).length,
    names: own?.roll.length ?? 0,
  };
}
