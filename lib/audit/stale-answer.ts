/** Whether an answer still speaks to what its finding says now. The answer itself is never touched. */
import type { Answer, AnswerKind, Staleness } from '../answer';
import { COMMON_SENTENCES } from '../common-words';
import { fingerprintOf, gistOf, type Finding, type Verdict } from '../finding';

/** What the person says of other people or means to do holds under every policy. */
const UNDER_ANY_POLICY: ReadonlySet<AnswerKind> = new Set([
  'notAPupil',
  'notAFormerPupil',
  'notFamily',
  'familyOfPupil',
  'notSure',
  'willRemove',
  'willChange',
]);

/** What the person has seen with their own eyes was so then. */
const SEEN_BY_THEM: ReadonlySet<AnswerKind> = new Set(['setThis', 'checkedByHand']);
/** A school term and the holiday after it, in milliseconds: sixteen weeks. */
const A_TERM = 16 * 7 * 24 * 60 * 60 * 1000;

/** Sentences that say how far we have come, and nothing of what is there. */
const SAY_NOTHING: ReadonlySet<string> = new Set([
  ...Object.keys(COMMON_SENTENCES).filter((sentence) => sentence !== 'guided'),
  'listInPart',
  'listOfUnknownLength',
  'noNames',
  'notCompared',
  'moreAlike',
  'moreFamilies',
  'namesUnread',
  'namesNotKept',
]);

/** Null while the answer counts. */
export function whyStale(answer: Answer, { verdict, policy, at }: Finding): Staleness | null {
  if (answer.policy !== policy && !UNDER_ANY_POLICY.has(answer.kind)) return 'otherPolicy';
  if (isFine(verdict)) return null;
  if (SEEN_BY_THEM.has(answer.kind) && isLongAgo(answer.at, at)) return 'longAgo';
  if (verdict.outcome === 'failed' && answer.outcome !== 'failed') return 'worse';
  // The same person can be on several lists; that they are no pupil holds for all of them.
  if (verdict.person !== undefined || SAY_NOTHING.has(verdict.says)) return null;
  const gist = gistOf(verdict);
  return answer.said === gist || answer.said === fingerprintOf(gist) ? null : 'different';
}

/** What the person meant to do is done, or there is nothing left to do. */
export function isDone(answer: Answer, { verdict }: Finding): boolean {
  return (answer.kind === 'willChange' || answer.kind === 'willRemove') && isFine(verdict);
}

function isLongAgo(time: string, now: string): boolean {
  return Date.parse(now) - Date.parse(time) > A_TERM;
}

function isFine({ outcome }: Verdict): boolean {
  return outcome === 'passed' || outcome === 'inapplicable';
}
