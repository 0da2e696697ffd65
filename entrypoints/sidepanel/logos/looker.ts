/** The panel's end of the line to the worker that looks for the logo in pictures. */
import { startWorker } from '../../../lib/own-worker';
import type { Capture, Place } from '../../../lib/pictures/capture';
import type {
  FromWorker,
  GivenReference,
  Look,
  ReferenceState,
  ToWorker,
} from '../../../lib/pictures/worker-messages';

const BROKEN: Look = { state: 'trouble', why: 'broken' };

export class Looker {
  #worker: Worker | null = null;
  #last = 0;
  readonly #looks = new Map<number, (look: Look) => void>();
  #prepared: (states: readonly ReferenceState[]) => void = () => undefined;

  /** What each of the references is good for; none is, where the worker does not come up. */
  prepare(references: readonly GivenReference[]): Promise<readonly ReferenceState[]> {
    return new Promise((resolve) => {
      this.#prepared = resolve;
      this.#tell({ type: 'references', references });
    });
  }

  lookAtFile(picture: Blob): Promise<Look> {
    const [id, look] = this.#expect();
    this.#tell({ type: 'file', id, picture });
    return look;
  }

  lookAtScreen(capture: Capture, places: readonly Place[]): Promise<Look[]> {
    const expected = places.map((place) => ({ place, expected: this.#expect() }));
    const pieces = expected.map(({ place, expected: [id] }) => ({ id, place }));
    this.#tell({ type: 'screen', capture, pieces });
    return Promise.all(expected.map(({ expected: [, look] }) => look));
  }

  /** Whatever is being looked at is given up. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#prepared([]);
    for (const settle of this.#looks.values()) settle(BROKEN);
    this.#looks.clear();
  }

  #expect(): readonly [number, Promise<Look>] {
    this.#last += 1;
    const id = this.#last;
    return [id, new Promise((resolve) => this.#looks.set(id, resolve))];
  }

  #tell(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message, []);
  }

  #start(): Worker {
    const worker = startWorker('logos');
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#told(data));
    worker.addEventListener('error', () => this.stop());
    return worker;
  }

  #told(message: FromWorker): void {
    if (message.type === 'references') this.#prepared(message.references);
    if (message.type === 'broken') this.stop();
    if (message.type !== 'looked') return;
    this.#looks.get(message.id)?.(message.look);
    this.#looks.delete(message.id);
  }
}
