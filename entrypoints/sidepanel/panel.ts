/** The panel at work: what each click does, what readers tell, what is kept until the browser closes. */
import { browser, isManaged } from '../../lib/browser';
import { loadCheckedPolicy } from '../../lib/audit/load-checked-policy';
import type { Account } from '../../lib/observation';
import { openPage } from '../../lib/open-page';
import type { Platform } from '../../lib/platform';
import type { Policy } from '../../lib/policies/policy';
import { platformOf, platforms as allPlatforms } from '../../lib/platforms/all';
import {
  practiceCheck,
  practiceHandle,
  practiceSchool,
  withPracticePupils,
} from '../../lib/practice/practice-check';
import { onReadRequest } from '../../lib/read-request';
import { readRoll } from '../../lib/roll/read-roll';
import {
  eraseEverything,
  keepSession,
  loadSession,
  onKeptElsewhere,
} from '../../lib/self-check/keep-session';
import {
  addPeople,
  addReading,
  ownHandle,
  startSelfCheck,
  type SelfCheck,
} from '../../lib/self-check/self-check';
import { ReadingLine, type LineMessage, type OwnHandles } from './reading-line';
import { readingAfter } from './reading-now';
import { NO_NAMES, startState, withCheck, type Mode, type PanelState } from './state';
import { TourGuide } from './tour-guide';

const realPlatforms = allPlatforms.filter(({ practice }) => !practice).map(({ id }) => id);

/** Writing at most this often, in milliseconds, while a list is being read. */
const KEEP_EVERY = 500;

export class Panel {
  readonly #line = new ReadingLine({
    told: (tabId, message) => this.#told(tabId, message),
    cut: (tabId) => this.#cut(tabId),
  });
  readonly tour = new TourGuide(this, this.#line);
  readonly #listeners = new Set<() => void>();
  #state = startState;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  /** The tab whose reading is shown. */
  #readingTab: number | null = null;

  get state(): PanelState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  update(change: (state: PanelState) => PanelState): void {
    const before = this.#state;
    this.#state = change(before);
    if (this.#state.checks !== before.checks) this.#keepSoon();
    for (const listener of this.#listeners) listener();
  }

  /** Takes up what was kept when the panel was last closed, then the click that opened it. */
  async begin(): Promise<void> {
    const [kept, managed, window] = await Promise.all([
      loadSession(),
      isManaged(),
      browser.windows.getCurrent(),
    ]);
    const practice = kept.practice && withPracticePupils(kept.practice);
    this.update((state) => ({
      ...state,
      isReady: true,
      isManaged: managed,
      checks: { own: kept.own, practice },
      mode: practice && !kept.own ? 'practice' : 'own',
      view: kept.own || practice ? 'checklist' : 'welcome',
    }));
    onKeptElsewhere((which, check) => this.#takeOver(which, check));
    if (window.id !== undefined) await onReadRequest(window.id, ({ tabId }) => void this.readTab(tabId));
  }

  choosePolicy(policy: Policy): void {
    this.update((state) => ({ ...withPolicy(state, policy), problems: [], notice: null }));
  }

  async openPolicyFile(file: File): Promise<void> {
    const text = await textOf(file);
    if (text === null) return this.update((state) => ({ ...state, notice: 'fileUnreadable' }));
    const loaded = loadCheckedPolicy(text);
    if (loaded.ok) this.choosePolicy(loaded.policy);
    else this.update((state) => ({ ...state, problems: loaded.problems }));
  }

  start(): void {
    this.update((state) => {
      const { policy, schoolName, platforms } = state.draft;
      if (!policy) return state;
      // Somebody who names no platform has perhaps forgotten one: then all of them count as not looked at.
      const own = startSelfCheck(policy, {
        schoolName,
        platforms: platforms.length > 0 ? platforms : realPlatforms,
      });
      return { ...state, checks: { ...state.checks, own }, mode: 'own', view: 'checklist', notice: null };
    });
  }

  practise(): void {
    this.update((state) => {
      const policy = state.checks.own?.policy ?? state.draft.policy;
      if (!policy) return state;
      const practice = state.checks.practice ?? practiceCheck(policy);
      return { ...state, checks: { ...state.checks, practice }, mode: 'practice', view: 'checklist' };
    });
    this.tour.offer('practice');
  }

  leavePractice(): void {
    this.tour.end();
    this.update((state) => ({ ...state, mode: 'own', view: state.checks.own ? 'checklist' : 'welcome' }));
  }

  useNames(text: string): void {
    const names = text === '' ? NO_NAMES : readRoll(text);
    this.update((state) => ({
      ...withCheck(state, 'own', (check) => ({ ...check, roll: names.pupils })),
      names,
    }));
  }

  async openNamesFile(file: File): Promise<void> {
    const text = await textOf(file);
    if (text === null) this.update((state) => ({ ...state, notice: 'fileUnreadable' }));
    else this.useNames(text);
  }

  async openPage(account: Account, page: string): Promise<void> {
    const platform = platformOf(account.platform);
    if (platform) await this.openIn(platform, page, null, account.handle);
  }

  /** Opens a page in a tab that is there, or in a new one; null where it takes a handle that is not known. */
  async openIn(platform: Platform, page: string, tabId: number | null, handle: string | null = null) {
    const policy = this.#state.checks.practice?.policy;
    const school = policy ? practiceSchool(policy) : '';
    return openPage({ platform, page, handle: handle ?? handleOn(this.#state, platform), tabId, school });
  }

  /** Reads what is on screen in a tab: after a click on the toolbar icon, or in the tour. */
  async readTab(tabId: number): Promise<void> {
    if (!this.#state.checks.own && !this.#state.checks.practice) {
      return this.update((state) => ({ ...state, view: 'welcome', notice: 'choosePolicyFirst' }));
    }
    if (this.#readingTab !== null && this.#readingTab !== tabId) this.#line.stop(this.#readingTab);
    this.#readingTab = tabId;
    this.update((state) => ({ ...state, reading: { state: 'waiting' }, notice: null }));
    const began = await this.#line.read(tabId, ownHandlesIn(this.#state));
    if (!began) this.update((state) => ({ ...state, reading: { state: 'ended', why: 'noAccess' } }));
    return undefined;
  }

  stopReading(): void {
    if (this.#readingTab !== null) this.#line.stop(this.#readingTab);
    this.#readingTab = null;
    this.update((state) => ({ ...state, reading: { state: 'ended', why: 'stopped' } }));
  }

  async erase(): Promise<void> {
    this.#forget();
    await eraseEverything();
  }

  /** Writes at once what would be written soon: the panel may be about to close. */
  keepNow(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    void keepSession(this.#state.checks);
  }

  /** Another page has gone on with the check, or has erased it: then nothing of it may live on here. */
  #takeOver(which: Mode, check: SelfCheck | null): void {
    if (!check) return this.#forget();
    return this.update((state) => {
      const { lists = [], roll = [] } = state.checks[which] ?? {};
      const checks = { ...state.checks, [which]: { ...check, lists, roll } };
      return { ...state, checks, view: state.view === 'welcome' ? 'checklist' : state.view };
    });
  }

  #forget(): void {
    this.#line.stopAll();
    this.#readingTab = null;
    this.update((state) => ({ ...startState, isReady: true, isManaged: state.isManaged, notice: 'erased' }));
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
  }

  #keepSoon(): void {
    this.#keepTimer ??= setTimeout(() => this.keepNow(), KEEP_EVERY);
  }

  #told(tabId: number, message: LineMessage): void {
    if (message.type === 'left' && this.tour.isMoving(tabId)) return;
    this.update((state) => addMessage(state, message));
    if (message.type === 'left' || message.type === 'unsupported') this.#line.stop(tabId);
    if (this.#readingTab === tabId)
      this.update((state) => ({ ...state, reading: readingAfter(state.reading, message) }));
    this.tour.told(tabId, message);
  }

  #cut(tabId: number): void {
    if (this.#readingTab === tabId && !this.tour.isMoving(tabId)) {
      this.update((state) => ({ ...state, reading: { state: 'ended', why: 'closed' } }));
    }
  }
}

function withPolicy(state: PanelState, policy: Policy): PanelState {
  const draft = { ...state.draft, policy };
  const practice = state.checks.practice && { ...state.checks.practice, policy };
  const own = state.checks.own && { ...state.checks.own, policy };
  return { ...state, draft, checks: { own, practice } };
}

/** A message belongs to the person's own check or to the practice network's, by the platform it speaks of. */
function addMessage(state: PanelState, message: LineMessage): PanelState {
  if (message.type === 'reading') {
    const { reading } = message;
    return withCheck(inMode(state, reading.platform), modeOf(reading.platform), (check) =>
      addReading(check, reading),
    );
  }
  if (message.type !== 'people') return state;
  const { platform, page, handle, at, list, added } = message;
  const mode = modeOf(platform);
  const source = { lane: mode === 'practice' ? 'practice' : 'page', page, at, anchor: 'control' } as const;
  const seen = { relation: list.relation, total: list.total, added };
  return withCheck(state, mode, (check) => addPeople(check, { platform, handle }, source, seen));
}

function modeOf(platform: string): Mode {
  return platformOf(platform)?.practice ? 'practice' : 'own';
}

/** Shows the check that is being added to. */
function inMode(state: PanelState, platform: string): PanelState {
  const mode = modeOf(platform);
  return state.checks[mode] && state.mode !== mode ? { ...state, mode, view: 'checklist' } : state;
}

function handleOn(state: PanelState, platform: Platform): string | null {
  return platform.practice ? practiceHandle : (ownHandleIn(state, platform.id) ?? null);
}

function ownHandleIn(state: PanelState, platform: string): string | undefined {
  const check = state.checks[modeOf(platform)];
  return check ? ownHandle(check, platform) : undefined;
}

function ownHandlesIn(state: PanelState): OwnHandles {
  const handles = allPlatforms.map(({ id }) => [id, ownHandleIn(state, id)] as const);
  return Object.fromEntries(handles.flatMap(([id, handle]) => (handle === undefined ? [] : [[id, handle]])));
}

async function textOf(file: File): Promise<string | null> {
  const LARGEST = 5_000_000;
  if (file.size > LARGEST) return null;
  try {
    return await file.text();
  } catch {
    // The file was moved or cannot be read.
    return null;
  }
}
