/** What every stop of the walkthrough can see and do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Policy } from '../../../lib/policies/policy';
import { hideNames } from '../../../lib/walkthrough/hide-names';
import type { Progress } from '../../../lib/walkthrough/progress';
import type { Stop } from '../../../lib/walkthrough/stops';
import type { Lesson } from '../../../lib/walkthrough/lesson';
import type { WalkAccount } from './use-account';
import type { Presenter } from './use-presenting';

export type Walk = {
  own: Policy | null;
  known: readonly Policy[];
  policy: Policy | null;
  progress: Progress;
  stops: readonly Stop[];
  stop: Stop;
  presenter: Presenter;
  account: WalkAccount;
  goTo: (stop: string) => void;
  /** To the next stop, or the one before: 1 or -1. */
  move: (by: number) => void;
  choosePolicy: (policy: Policy) => void;
  choose: (scenario: string, choice: number) => void;
  fixed: (rule: Lesson['rule']) => void;
  startAgain: () => void;
};

export const WalkContext = createContext<Walk | null>(null);

export function useWalk(): Walk {
  const walk = useContext(WalkContext);
  if (!walk) throw new Error('This is shown outside the walkthrough.');
  return walk;
}

/** Takes the names out of a text, where a room looks on and they are hidden. */
export function useSay(names: readonly string[] = []): (text: string) => string {
  const { presenter } = useWalk();
  return (text) => (presenter.hidesNames ? hideNames(text, names) : text);
}
