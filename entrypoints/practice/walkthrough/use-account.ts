/** The practice account of the walkthrough: each lesson puts its instance in when somebody comes to it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Policy } from '../../../lib/policies/policy';
import type { PracticeAccount } from '../../../lib/practice/account';
import type { Change } from '../../../lib/practice/changes';
import { practiceCheck, practiceSchool } from '../../../lib/practice/practice-check';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import { accountAfter, plant } from '../../../lib/walkthrough/instance';
import type { Lesson } from '../../../lib/walkthrough/lesson';
import type { Stop } from '../../../lib/walkthrough/stops';

export type WalkAccount = {
  school: string;
  now: PracticeAccount;
  change: (change: Change) => void;
  /** As it was when the lesson began. */
  atStart: () => PracticeAccount;
  /** What was seen since the lesson began; null outside lessons. */
  check: SelfCheck | null;
  setCheck: (check: SelfCheck) => void;
};

/** `done` gives the lessons that are behind somebody who comes back: the account is as they left it. */
export function useAccount(policy: Policy | null, stop: Stop, done: () => readonly Lesson[]): WalkAccount {
  const school = practiceSchool(policy);
  const [now, setNow] = useState(() => accountAfter(done(), school));
  const [check, setCheck] = useState<SelfCheck | null>(null);
  const begun = useRef('');
  const lesson = stop.kind === 'find' || stop.kind === 'fix' ? `${school}/${stop.lesson.lesson.rule}` : '';
  useEffect(() => {
    if (!policy || lesson === begun.current) return;
    begun.current = lesson;
    if (stop.kind !== 'find' && stop.kind !== 'fix') return;
    setNow(plant(stop.exercise.instance, school)(accountAfter(done(), school)));
    setCheck(practiceCheck(policy, new Date().toISOString()));
  }, [policy, lesson]);
  return useMemo(() => {
    const atStart = () => {
      const after = accountAfter(done(), school);
      return stop.kind === 'find' || stop.kind === 'fix'
        ? plant(stop.exercise.instance, school)(after)
        : after;
    };
    return { school, now, change: setNow, atStart, check, setCheck };
  }, [school, now, check, stop]);
}
