/** Reading the page in one tab: begun by a click, shown while it lasts, stopped by a click or by the page. */
import { tabOnScreen } from '../../lib/browser';
import { addMessage, modeIn, placedMessage } from './add-message';
import { GatheredPeople } from '../../lib/reading/gathered-people';
import { orderFor } from './handles';
import type { Panel } from './panel';
import type { PageReading as ReadPage } from '../../lib/observation';
import type { LiveMessage } from '../../lib/reading/live-message';
import { ReadingLine } from './reading-line';
import { readingAfter } from './reading-now';
import type { ReadingEnd } from '../../components/reading-status/words';

export class PageReading {
  readonly #line = new ReadingLine({
    told: (tabId, message) => this.#gathered.add(tabId, message),
    cut: (tabId) => this.#cut(tabId),
  });
  readonly #gathered = new GatheredPeople((tabId, message) => this.#told(tabId, message));
  /** The tab whose reading is shown. */
  #tabId: number | null = null;

  /** What the page says that is being read; null when it is left. */
  shown: { tabId: number; reading: ReadPage } | null = null;

  constructor(private readonly panel: Panel) {}

  /** Reads what is on screen in a tab: after a click on the toolbar icon, or in the tour. */
  async read(tabId: number): Promise<void> {
    const { checks } = this.panel.state;
    if (!checks.own && !checks.practice) return this.#askForPolicy();
    if (this.#tabId !== null && this.#tabId !== tabId) this.#line.stop(this.#tabId);
    this.#tabId = tabId;
    this.shown = null;
    this.panel.update((state) => ({ ...state, reading: { state: 'waiting' }, notice: null }));
    const began = await this.#line.read(tabId, orderFor(this.panel.state));
    if (!began) this.#end('noAccess');
    return undefined;
  }

  /** Reads what is on screen now, as far as the browser lets us without another click in the toolbar. */
  async readScreen(): Promise<void> {
    const tabId = await tabOnScreen();
    if (tabId !== null) await this.read(tabId);
  }

  stop(): void {
    this.#gathered.flush();
    if (this.#tabId !== null) this.#line.stop(this.#tabId);
    this.#tabId = null;
    this.#end('stopped');
  }

  /** Stops without a word in one tab; in all of them, what was seen there is forgotten too. */
  drop(tabId?: number): void {
    if (tabId !== undefined) {
      this.#gathered.flush();
      return this.#line.stop(tabId);
    }
    this.#gathered.forget();
    this.#tabId = null;
    this.shown = null;
    return this.#line.forget();
  }

  #told(tabId: number, told: LiveMessage): void {
    const { panel } = this;
    const message = placedMessage(panel.state, told);
    if (message.type === 'left' && panel.tour.isMoving(tabId)) return;
    const mode = modeIn(message);
    if (mode === 'practice' && !panel.state.checks.practice) panel.practise();
    if (mode && !panel.state.checks[mode]) {
      this.drop(tabId);
      return this.#askForPolicy();
    }
    if (message.type !== 'people')
      this.shown = message.type === 'reading' ? { tabId, reading: message.reading } : null;
    panel.update((state) => addMessage(state, message));
    if (message.type === 'left' || message.type === 'unsupported') this.#line.stop(tabId);
    if (this.#tabId === tabId)
      panel.update((state) => ({ ...state, reading: readingAfter(state.reading, message) }));
    panel.tour.told(tabId, message);
  }

  #cut(tabId: number): void {
    this.#gathered.flush();
    if (this.#tabId === tabId && !this.panel.tour.isMoving(tabId)) this.#end('closed');
  }

  /** Without a check there is nowhere to put what would be read. */
  #askForPolicy(): void {
    this.panel.update((state) => ({
      ...state,
      mode: 'own',
      reading: null,
      // It may lie under the passphrase that is asked for.
      ...(state.vault === 'locked' ? { view: 'keeping' } : { view: 'welcome', notice: 'choosePolicyFirst' }),
    }));
  }

  #end(why: ReadingEnd): void {
    this.panel.update((state) => ({ ...state, reading: { state: 'ended', why } }));
  }
}
