/** Lists in the panel are compared with the names by a worker: each person once, as the lists grow. */
import type { Comparison } from '../../lib/matching/comparison';
import type { FromNamesWorker, ToNamesWorker } from '../../lib/matching/names/worker-messages';
import type { Person } from '../../lib/observation';
import { startWorker } from '../../lib/own-worker';
import type { SelfCheck } from '../../lib/self-check/self-check';
import type { Panel } from './panel';
import type { Mode, PanelState } from './state';

const MODES: readonly Mode[] = ['own', 'practice'];
/** People in one message: some tens of milliseconds' work. */
const PORTION = 1000;
/** Comparing that is over sooner, in milliseconds, is not spoken of. */
const SOON = 1000;

/** `sent`: how many of the people the worker has been given; `done`: how many it has compared. */
type Given = { people: readonly Person[]; sent: number; done: number };
type Run = { worker: Worker; roll: SelfCheck['roll']; schools: string; lists: Given[]; isBroken: boolean };

/** What the panel has anyway: modules that it shares with this one would become files of their own. */
export type Tools = {
  isBeginningOf: (people: readonly Person[], beginning: readonly Person[]) => boolean;
  schoolNamesOf: (check: SelfCheck) => string[];
  change: (mode: Mode, change: (check: SelfCheck) => SelfCheck) => void;
};

export class Comparing {
  readonly #runs = new Map<Mode, Run>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSlow = false;

  constructor(
    private readonly panel: Panel,
    private readonly tools: Tools,
  ) {
    panel.forgetting.add(() => MODES.forEach((mode) => this.#stop(mode)));
  }

  /**
   * Begins when there are names, so that all is ready when a list comes. Goes on with whatever is new on the lists of
   * both checks; begins again where the names are others.
   */
  follow(): void {
    for (const mode of MODES) {
      const check = this.panel.state.checks[mode];
      if (check && check.roll.length > 0) this.#followOne(mode, check);
      else this.#stop(mode);
    }
  }

  #followOne(mode: Mode, check: SelfCheck): void {
    const schoolNames = this.tools.schoolNamesOf(check);
    const schools = schoolNames.join('\n');
    const known = this.#runs.get(mode);
    const isSame = known?.roll === check.roll && known.schools === schools;
    if (!isSame) this.#stop(mode);
    const run = isSame && known ? known : this.#start(mode, check.roll, schools);
    if (!isSame) tell(run, { type: 'roll', roll: check.roll, schoolNames });
    for (const people of peopleOf(check)) this.#grow(run, people);
    this.#goOn(run);
  }

  #start(mode: Mode, roll: SelfCheck['roll'], schools: string): Run {
    const run: Run = { worker: startWorker('names'), roll, schools, lists: [], isBroken: false };
    run.worker.addEventListener('message', ({ data }: MessageEvent<FromNamesWorker>) =>
      this.#told(mode, run, data),
    );
    run.worker.addEventListener('error', () => this.#broke(run));
    this.#runs.set(mode, run);
    return run;
  }

  #stop(mode: Mode): void {
    this.#runs.get(mode)?.worker.terminate();
    this.#runs.delete(mode);
    this.#speak();
  }

  /** The lists stay as they are: not compared, and said to be so. */
  #broke(run: Run): void {
    run.worker.terminate();
    run.isBroken = true;
    this.#speak();
  }

  /** One portion at a time, so that names which are given meanwhile need not wait. */
  #goOn(run: Run): void {
    const list = run.lists.findIndex(({ people, sent }) => sent < people.length);
    const given = run.lists[list];
    const isBusy = run.lists.some(({ sent, done }) => done < sent);
    if (given && !isBusy && !run.isBroken) {
      const people = given.people.slice(given.sent, given.sent + PORTION);
      given.sent += people.length;
      tell(run, { type: 'people', list, people, isLast: given.sent === given.people.length });
    }
    this.#speak();
  }

  #told(mode: Mode, run: Run, message: FromNamesWorker): void {
    const given = run.lists[message.list];
    if (!given || this.#runs.get(mode) !== run) return;
    given.done = message.done;
    if (message.type === 'compared') {
      const { matches, strangers, families, done } = message;
      const people = done === given.people.length ? given.people : given.people.slice(0, done);
      this.#keep(mode, { roll: run.roll, people, matches, strangers, families });
    }
    this.#goOn(run);
  }

  #keep(mode: Mode, comparison: Comparison): void {
    this.tools.change(mode, (check) => {
      const others = check.comparisons.filter(
        ({ roll, people }) => roll === check.roll && !this.tools.isBeginningOf(comparison.people, people),
      );
      return { ...check, comparisons: [...others, comparison] };
    });
  }

  /** A list that has gone on from one that is known is the same list. */
  #grow(run: Run, people: readonly Person[]): void {
    const known = run.lists.find((given) => this.tools.isBeginningOf(people, given.people));
    if (known) known.people = people;
    else run.lists.push({ people, sent: 0, done: 0 });
  }

  /** Says how far it has come, where it takes a while. */
  #speak(): void {
    const lists = [...this.#runs.values()].filter(({ isBroken }) => !isBroken).flatMap((run) => run.lists);
    const total = lists.reduce((sum, { people }) => sum + people.length, 0);
    const done = lists.reduce((sum, given) => sum + given.done, 0);
    if (done === total) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#isSlow = false;
    } else this.#timer ??= setTimeout(() => this.#beSlow(), SOON);
    const isBroken = [...this.#runs.values()].some((run) => run.isBroken);
    this.#show(isBroken ? 'broken' : this.#isSlow ? { done, total } : null);
  }

  #show(comparing: PanelState['comparing']): void {
    if (JSON.stringify(this.panel.state.comparing) !== JSON.stringify(comparing))
      this.panel.update((state) => ({ ...state, comparing }));
  }

  #beSlow(): void {
    this.#isSlow = true;
    this.#speak();
  }
}

function tell({ worker }: Run, message: ToNamesWorker): void {
  worker.postMessage(message, []);
}

function peopleOf({ lists }: SelfCheck): (readonly Person[])[] {
  return lists.flatMap(({ reading }) => {
    const people = reading.status === 'found' ? reading.value.people : [];
    return people.length > 0 ? [people] : [];
  });
}
