/** The walkthrough: where somebody is, what they have done, and the stop that is on screen. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { policyKey, type Policy } from '../../../lib/policies/policy';
import { isDone, NO_PROGRESS, withFixed, type Progress } from '../../../lib/walkthrough/progress';
import { lessonsOf, stopsOf, type Stop } from '../../../lib/walkthrough/stops';
import { StopPage } from './stop-page';
import { keepProgress } from './store';
import { TopBar } from './top-bar';
import { usePresenting } from './use-presenting';
import { useAccount } from './use-account';
import { WalkContext, type Walk } from './use-walk';
import { words } from './words';

type Props = { kept: Progress; own: Policy | null; known: readonly Policy[]; wasPresenting: boolean };

export function Walkthrough(props: Props) {
  const walk = useWalkthrough(props);
  useTitle(walk.stop);
  return (
    <WalkContext.Provider value={walk}>
      <div class={walk.presenter.hidesNames ? 'walk hides-names' : 'walk'}>
        <TopBar />
        <StopPage stop={walk.stop} />
      </div>
    </WalkContext.Provider>
  );
}

function useWalkthrough({ kept, own, known, wasPresenting }: Props): Walk {
  const [progress, setProgress] = useState(kept);
  const policy = known.find((one) => policyKey(one) === progress.policy) ?? null;
  const stops = useMemo(() => (policy ? stopsOf(policy) : [START]), [policy]);
  const at = stops.findIndex(({ id }) => id === progress.stop);
  const stop = stops[at] ?? START;
  const first = useRef(progress);
  useEffect(() => {
    if (progress !== first.current) void keepProgress(progress);
  }, [progress]);
  // By what is true then: a look at a page may end after somebody has gone on.
  const goTo = (id: string) => setProgress((now) => ({ ...now, stop: id }));
  const move = (by: number) => goTo(stops[Math.max(at, 0) + by]?.id ?? stop.id);
  const presenter = usePresenting(move, wasPresenting);
  const account = useAccount(policy, stop, () => (policy ? doneLessons(progress, policy) : []));
  return {
    own,
    known,
    policy,
    progress,
    stops,
    stop,
    presenter,
    account,
    goTo,
    move,
    choosePolicy: (chosen) => setProgress((now) => ({ ...now, policy: policyKey(chosen), stop: 'start' })),
    choose: (name, choice) => setProgress((now) => ({ ...now, choices: { ...now.choices, [name]: choice } })),
    fixed: (rule) => policy && setProgress((now) => withFixed(now, policy, rule)),
    startAgain: () => setProgress((now) => ({ ...NO_PROGRESS, policy: now.policy })),
  };
}

const START: Stop = { kind: 'start', id: 'start' };

function doneLessons(progress: Progress, policy: Policy) {
  return lessonsOf(policy)
    .filter((lesson) => isDone(progress, policy, lesson))
    .map(({ lesson }) => lesson);
}

/** A new stop begins at its top, with its heading. */
function useTitle(stop: Stop): void {
  const shown = useRef(stop.id);
  useLayoutEffect(() => {
    if (shown.current === stop.id) return;
    shown.current = stop.id;
    document.title = words.title;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#stop-title')?.focus({ preventScroll: true });
  }, [stop.id]);
}
