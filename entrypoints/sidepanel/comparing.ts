/**
 * Lists in the panel are compared with the names by a worker: each person once, as the lists grow. A sealed roll is
 * opened in the worker, and its names stay there.
 */
import type { Comparison } from '../../lib/matching/comparison';
import type { FromNamesWorker, Opened, ToNamesWorker } from '../../lib/matching/names/worker-messages';
import type { Person } from '../../lib/observation';
import { startWorker } from '../../lib/own-worker';
import type { NamesGiven, SealedNames } from '../../lib/roll/names-given';
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
/** `state`: until it is ready, what the worker tells is about names of before. */
type Run = {
  worker: Worker;
  roll: NamesGiven;
  schools: string;
  lists: Given[];
  state: 'preparing' | 'ready' | 'broken';
};
type ToOpen = Omit<Extract<ToNamesWorker, { type: 'open' }>, 'type'>;

/** What the panel has anyway: modules that it shares with this one would become files of their own. */
export type Tools = {
  isBeginningOf: (people: readonly Person[], beginning: readonly Person[]) => boolean;
  schoolNamesOf: (check: SelfCheck) => string[];
  isSealed: (names: NamesGiven) => names is SealedNames;
  change: (mode: Mode, change: (check: SelfCheck) => SelfCheck) => void;
};

export class Comparing {
  readonly #runs = new Map<Mode, Run>();
  /** Workers that hold the names of a sealed roll. */
  readonly #holding = new Map<SealedNames, Worker>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSlow = false;

  constructor(
    private readonly panel: Panel,
    private readonly tools: Tools,
  ) {
    panel.forgetting.add(() => {
      for (const mode of MODES) this.#stop(mode);
      for (const names of this.#holding.keys()) this.release(names);
    });
  }

  /** Opens a sealed roll in a worker, which holds its names from then on; here there is but their number. */
  open(roll: ToOpen): Promise<Opened> {
    const worker = startWorker('names');
    return new Promise((resolve, reject) => {
      worker.addEventListener('error', () => reject(new Error('names worker')));
      worker.addEventListener('message', ({ data }: MessageEvent<FromNamesWorker>) => {
        if (data.type !== 'opening') return;
        if (data.opened.ok) this.#holding.set(data.opened.names, worker);
        else worker.terminate();
        resolve(data.opened);
      });
      tell({ worker }, { type: 'open', ...roll });
    });
  }

  /** A roll that nobody wants any more is not held. */
  release(names: SealedNames): void {
    this.#holding.get(names)?.terminate();
    this.#holding.delete(names);
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
    if (!isSame) this.#stop(mode, check.roll);
    const run = isSame && known ? known : this.#start(mode, check.roll, schoolNames);
    for (const people of peopleOf(check)) this.#grow(run, people);
    this.#goOn(run);
  }

  #start(mode: Mode, roll: NamesGiven, schoolNames: readonly string[]): Run {
    const held = this.tools.isSealed(roll) ? this.#holding.get(roll) : undefined;
    const worker = held ?? startWorker('names');
    const run: Run = { worker, roll, schools: schoolNames.join('\n'), lists: [], state: 'preparing' };
    run.worker.addEventListener('message', ({ data }: MessageEvent<FromNamesWorker>) =>
      this.#told(mode, run, data),
    );
    run.worker.addEventListener('error', () => this.#broke(run));
    this.#runs.set(mode, run);
    if (!this.tools.isSealed(roll)) tell(run, { type: 'roll', roll, schoolNames });
    else if (held) tell(run, { type: 'opened', schoolNames });
    else this.#broke(run);
    return run;
  }

  /** The worker that holds the names which come next goes on. */
  #stop(mode: Mode, next?: NamesGiven): void {
    const run = this.#runs.get(mode);
    this.#runs.delete(mode);
    if (run && this.tools.isSealed(run.roll) && run.roll !== next) this.release(run.roll);
    if (run && !this.tools.isSealed(run.roll)) run.worker.terminate();
    this.#speak();
  }

  /** The lists stay as they are: not compared, and said to be so. */
  #broke(run: Run): void {
    run.worker.terminate();
    run.state = 'broken';
    this.#speak();
  }

  /** One portion at a time, so that names which are given meanwhile need not wait. */
  #goOn(run: Run): void {
    const list = run.lists.findIndex(({ people, sent }) => sent < people.length);
    const given = run.lists[list];
    const isBusy = run.lists.some(({ sent, done }) => done < sent);
    if (given && !isBusy && run.state === 'ready') {
      const people = given.people.slice(given.sent, given.sent + PORTION);
      given.sent += people.length;
      tell(run, { type: 'people', list, people, isLast: given.sent === given.people.length });
    }
    this.#speak();
  }

  #told(mode: Mode, run: Run, message: FromNamesWorker): void {
    if (this.#runs.get(mode) !== run || message.type === 'opening') return;
    if (message.type === 'ready') run.state = 'ready';
    else if (run.state === 'ready') this.#toldOfList(mode, run, message);
    this.#goOn(run);
  }

  #toldOfList(mode: Mode, run: Run, message: Extract<FromNamesWorker, { list: number }>): void {
    const given = run.lists[message.list];
    if (!given) return;
    given.done = message.done;
    if (message.type !== 'compared') return;
    const { done, result } = message;
    const people = done === given.people.length ? given.people : given.people.slice(0, done);
    this.#keep(mode, { roll: run.roll, people, ...result });
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
    const lists = [...this.#runs.values()]
      .filter(({ state }) => state !== 'broken')
      .flatMap((run) => run.lists);
    const total = lists.reduce((sum, { people }) => sum + people.length, 0);
    const done = lists.reduce((sum, given) => sum + given.done, 0);
    if (done === total) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#isSlow = false;
    } else this.#timer ??= setTimeout(() => this.#beSlow(), SOON);
    const isBroken = [...this.#runs.values()].some(({ state }) => state === 'broken');
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

function tell({ worker }: Pick<Run, 'worker'>, message: ToNamesWorker): void {
  worker.postMessage(message, []);
}

function peopleOf({ lists }: SelfCheck): (readonly Person[])[] {
  return lists.flatMap(({ reading }) => {
    const people = reading.status === 'found' ? reading.value.people : [];
    return people.length > 0 ? [people] : [];
  });
}
