/** Data downloads in the panel: the worker looks into them and reads them, the check gets what they say. */
import type { Guide } from '../../lib/archive/guides';
import { joined, type Portion } from '../../lib/archive/portions';
import type { FromWorker, GivenFile, ToWorker } from '../../lib/archive/worker-messages';
import { startWorker } from '../../lib/own-worker';
import type { Panel } from './panel';
import type { DownloadState } from '../../components/download/download';

const known = new WeakMap<Panel, Downloads>();

/** Those of the panel, begun when they are first asked for. */
export function downloadsOf(panel: Panel): Downloads {
  const downloads = known.get(panel) ?? new Downloads(panel);
  known.set(panel, downloads);
  return downloads;
}

class Downloads {
  #worker: Worker | null = null;
  #portions: Portion[] = [];
  #pictures = new Map<string, (picture: Blob | null) => void>();

  constructor(private readonly panel: Panel) {
    panel.forgetting.add(() => this.stop());
  }

  /** The worker knows how downloads are asked for. */
  open(): void {
    if (this.panel.state.downloadGuides.length === 0) this.#tell({ type: 'guides' });
  }

  give(files: readonly File[]): void {
    this.stop();
    this.#show({ state: 'looking', count: 0 });
    const given = files.map((file): GivenFile => ({ file, path: file.webkitRelativePath }));
    this.#tell({ type: 'find', files: given });
  }

  read(): void {
    this.#show({ state: 'reading', done: 0, total: 1 });
    this.#tell({ type: 'read' });
  }

  /** Whatever is being done ends at once, and nothing of it is kept. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#portions = [];
    for (const give of this.#pictures.values()) give(null);
    this.#pictures.clear();
    this.#show({ state: 'waiting' });
  }

  /** One of the pictures of a download that was read; null where it cannot be opened, or is no longer there. */
  picture(reading: number, at: number): Promise<Blob | null> {
    if (this.panel.state.download.state !== 'done') return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#pictures.set(`${reading} ${at}`, resolve);
      this.#tell({ type: 'picture', reading, at });
    });
  }

  async openGuide({ request: { address } }: Guide): Promise<void> {
    if (address !== null) await this.panel.openAddress(address);
  }

  #tell(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message, []);
  }

  #start(): Worker {
    const worker = startWorker('archive');
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#told(data));
    worker.addEventListener('error', () => this.#broke());
    return worker;
  }

  #told(message: FromWorker): void {
    if (message.type === 'guides')
      this.panel.update((state) => ({ ...state, downloadGuides: message.guides }));
    if (message.type === 'counted') this.#show({ state: 'looking', count: message.count });
    if (message.type === 'found')
      this.#show({ state: 'found', found: message.found, trouble: message.trouble });
    if (message.type === 'progress')
      this.#show({ state: 'reading', done: message.done, total: message.total });
    if (message.type === 'people') this.#portions.push(message.portion);
    if (message.type === 'picture') {
      this.#pictures.get(`${message.reading} ${message.at}`)?.(message.blob);
      this.#pictures.delete(`${message.reading} ${message.at}`);
    }
    if (message.type === 'broken') this.#broke();
    if (message.type === 'done') this.#use(message.readings);
  }

  #use(readings: Extract<FromWorker, { type: 'done' }>['readings']): void {
    const whole = readings.map((reading, at) => {
      const own = this.#portions.filter((portion) => portion.reading === at);
      return Object.assign(reading, { observations: joined(reading.observations, own), also: [] });
    });
    this.#portions = [];
    this.panel.addDownloads(whole);
    this.#show({ state: 'done', readings });
  }

  #broke(): void {
    this.stop();
    this.#show({ state: 'broken' });
  }

  #show(download: DownloadState): void {
    this.panel.update((state) => ({ ...state, download }));
  }
}
