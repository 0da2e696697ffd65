/** The guided tour at work: asks for one platform's hosts, opens page after page, has each read when it has loaded. */
import type { TourPhase } from '../../components/tour/tour';
import { browser } from '../../lib/browser';
import { hostsOf, type Platform, type PlatformPage } from '../../lib/platform';
import { platformOf } from '../../lib/platforms/all';
import { serverFor } from './handles';
import { whenLoaded } from './when-loaded';
import type { LiveMessage } from '../../lib/reading/live-message';
import type { Panel } from './panel';
import { withCheck, type PanelState, type TourState } from './state';

/** A page that shows another one first (a redirect, an old document) is looked at again this often. */
const TRIES = 5;
const PAUSE = 600;

export class TourGuide {
  #isMoving = false;
  #tries = 0;

  constructor(private readonly panel: Panel) {
    browser.tabs.onRemoved.addListener((tabId) => this.#closed(tabId));
    browser.permissions.onRemoved.addListener(({ origins = [] }) => this.#revoked(origins));
  }

  offer(platform: string): void {
    this.panel.update((state) => ({
      ...state,
      view: 'checklist',
      reading: null,
      tour: { platform, at: 0, phase: { name: hostsIn(state, platform) ? 'intro' : 'server' }, tabId: null },
    }));
  }

  /** The person names their server, or another one than before. */
  askForServer(): void {
    this.#phase({ name: 'server' });
  }

  nameServer(server: string): void {
    const { tour } = this.panel.state;
    if (!tour) return;
    this.panel.update((state) =>
      withCheck(state, 'own', (check) => ({
        ...check,
        servers: { ...check.servers, [tour.platform]: server },
      })),
    );
    this.#phase({ name: 'intro' });
  }

  /** Has to be called from a click: the browser asks for permission only then. */
  async start(): Promise<void> {
    const { tour } = this.panel.state;
    const hosts = tour && hostsIn(this.panel.state, tour.platform);
    if (!tour || !hosts) return;
    if (!(await mayRead(hosts))) return this.#phase({ name: 'refused' });
    await this.#goTo(tour.at);
  }

  async next(): Promise<void> {
    const tour = this.panel.state.tour;
    if (tour) await this.#goTo(tour.at + 1);
  }

  end(): void {
    const tabId = this.panel.state.tour?.tabId;
    if (tabId !== undefined && tabId !== null) this.panel.reading.drop(tabId);
    this.panel.update((state) => ({ ...state, tour: null, reading: null }));
  }

  async giveBack(): Promise<void> {
    const { tour } = this.panel.state;
    const hosts = (tour && hostsIn(this.panel.state, tour.platform)) ?? [];
    this.#phase({ name: 'done', givenBack: true });
    await browser.permissions.remove({ origins: [...hosts] });
  }

  /** While the tour changes the page, the end of the old page's reading is no news. */
  isMoving(tabId: number): boolean {
    return this.#isMoving && this.panel.state.tour?.tabId === tabId;
  }

  /** The tab of the tour has told something: is it the page that was asked for? */
  told(tabId: number, message: LiveMessage): void {
    const { tour } = this.panel.state;
    if (!tour || tour.tabId !== tabId || tour.phase.name === 'done') return;
    const page = pageOf(message);
    if (page === null) return;
    if (page === this.pages(tour)[tour.at]?.id) return this.#phase({ name: 'reading' });
    if (this.#tries++ < TRIES) setTimeout(() => void this.panel.reading.read(tabId), PAUSE);
    else this.#phase({ name: 'elsewhere' });
  }

  /** The pages the tour stops at. */
  pages({ platform: id }: TourState): readonly PlatformPage[] {
    return platformOf(id)?.pages.filter(({ onTour }) => onTour) ?? [];
  }

  async #goTo(at: number): Promise<void> {
    const { tour } = this.panel.state;
    const platform = tour && platformOf(tour.platform);
    const page = tour && this.pages(tour)[at];
    if (!tour || !platform) return;
    if (!page) return this.#phase({ name: 'done', givenBack: false });
    this.#tries = 0;
    this.#isMoving = true;
    this.panel.update((state) => ({
      ...state,
      reading: null,
      tour: { ...tour, at, phase: { name: 'opening' } },
    }));
    await this.#open(platform, page, tour.tabId);
    this.#isMoving = false;
  }

  async #open(platform: Platform, page: PlatformPage, tabBefore: number | null): Promise<void> {
    const loaded = whenLoaded(tabBefore);
    const tabId = await this.panel.openIn(platform, page.id, tabBefore);
    if (tabId === null) return this.#phase({ name: 'noHandle' });
    this.panel.update((state) => (state.tour ? { ...state, tour: { ...state.tour, tabId } } : state));
    await loaded(tabId, platform.practice === true);
    // The person may have ended the tour or gone on while the page was loading.
    const { tour } = this.panel.state;
    if (tour?.tabId === tabId && this.pages(tour)[tour.at]?.id === page.id)
      await this.panel.reading.read(tabId);
    return undefined;
  }

  #phase(phase: TourPhase): void {
    this.panel.update((state) => (state.tour ? { ...state, tour: { ...state.tour, phase } } : state));
  }

  #closed(tabId: number): void {
    if (this.panel.state.tour?.tabId !== tabId) return;
    this.panel.update((state) =>
      state.tour ? { ...state, tour: { ...state.tour, tabId: null, phase: { name: 'closed' } } } : state,
    );
  }

  #revoked(origins: readonly string[]): void {
    const { tour } = this.panel.state;
    const hosts = (tour && hostsIn(this.panel.state, tour.platform)) ?? [];
    const isOurs = tour?.phase.name !== 'done' && hosts.some((host) => origins.includes(host));
    if (!tour || !isOurs) return;
    if (tour.tabId !== null) this.panel.reading.drop(tour.tabId);
    this.#phase({ name: 'revoked' });
  }
}

/** The exact hosts that a platform's tour asks for; null while the person's server is not known. */
function hostsIn(state: PanelState, id: string): readonly string[] | null {
  const platform = platformOf(id);
  return platform ? hostsOf(platform, serverFor(state, platform)) : null;
}

async function mayRead(hosts: readonly string[]): Promise<boolean> {
  return hosts.length === 0 || browser.permissions.request({ origins: [...hosts] });
}

function pageOf(message: LiveMessage): string | null {
  if (message.type === 'reading') return message.reading.page;
  return message.type === 'people' ? message.page : null;
}
