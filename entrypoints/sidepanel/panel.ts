/** The panel at work: what each click does, what readers tell, what is kept until the browser closes. */
import type { AnswerKind } from '../../lib/answer';
import { itemsOf } from '../../lib/audit/build-checklist';
import { loadCheckedPolicy } from '../../lib/audit/load-checked-policy';
import { rules } from '../../lib/audit/rules';
import { browser, installedBy, isOnToolbar } from '../../lib/browser';
import { findingId, personAnswerId } from '../../lib/finding';
import { isBeginningOf } from '../../lib/matching/comparison';
import { isSameAccount, type Account } from '../../lib/observation';
import { openAddress, openPage } from '../../lib/open-page';
import { seenNow } from '../../lib/self-check/seen-now';
import { addArchive, type DownloadRead } from '../../lib/self-check/add-archive';
import { isOnlyGuided, type Platform } from '../../lib/platform';
import { policyOf } from '../../lib/policies/all';
import type { Policy } from '../../lib/policies/policy';
import { platformOf, platforms as allPlatforms } from '../../lib/platforms/all';
import { guided, loadGuides, withGuides } from '../../lib/platforms/guides';
import { practiceCheck, withPracticePupils } from '../../lib/practice/practice-check';
import { onReadRequest } from '../../lib/read-request';
import { isSealed } from '../../lib/roll/names-given';
import { isSamePolicy } from '../../lib/policies/same-policy';
import { findSchoolName } from '../../lib/rules/school-names';
import { isNamed } from '../../lib/rules/short-names';
import { eraseEverything, loadSession } from '../../lib/self-check/keep-session';
import { isAnythingKept } from '../../lib/vault/keys';
import { checklistOf } from '../../lib/self-check/checklist-of';
import {
  accountsOf,
  answer,
  schoolNamesOf,
  schoolOf,
  startSelfCheck,
  type SelfCheck,
} from '../../lib/self-check/self-check';
import type { Comparing, Tools } from './comparing';
import { handleOn, namedServers, serverFor } from './handles';
import { followHiding, hideOthers } from './hiding';
import { Keeper } from './keeper';
import { followManaged } from './managed';
import { followVault, takeWish } from './vault-watch';
import type { Keeping } from './keeping/keeping';
import { PageReading } from './page-reading';
import { countsOf, NOTHING_WRONG, startState, takeBack, withCheck, type PanelState } from './state';
import { TourGuide } from './tour-guide';

const readPlatforms = allPlatforms
  .filter((platform) => !platform.practice && !isOnlyGuided(platform))
  .map(({ id }) => id);

export class Panel {
  readonly reading = new PageReading(this);
  readonly tour = new TourGuide(this);
  readonly #keeper = new Keeper(this);
  readonly #listeners = new Set<() => void>();
  #state = startState;
  #comparing: Promise<Comparing> | null = null;
  #keeping: Promise<Keeping> | null = null;

  get state(): PanelState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What data downloads say belongs to the person's own check. */
  addDownloads(downloads: readonly DownloadRead[]): void {
    const add = (check: SelfCheck) =>
      downloads.reduce((before, one) => addArchive(before, one, platformOf), check);
    this.update((state) => withCheck(state, 'own', add));
  }

  /** Answers the finding that an answer is kept by; `permitted` is the day on which permission was given. */
  answer(answerId: string, kind: AnswerKind, permitted?: string): void {
    const at = now();
    this.update((state) =>
      withCheck(state, 'own', (check) => {
        const items = itemsOf(checklistOf(check, allPlatforms, at));
        const asked = items.find(({ item }) => item.finding.answerId === answerId);
        return asked ? answer(check, asked.item.finding, kind, at, permitted) : check;
      }),
    );
  }

  takeBack(answerId: string): void {
    this.update((state) => takeBack(state, answerId));
  }

  /** For what is only loaded when it is wanted: it would take chunks of their own to share them otherwise. */
  readonly platformOf = platformOf;
  readonly tools = {
    findSchoolName,
    isNamed,
    isSamePolicy,
    loadCheckedPolicy,
    rules,
    schoolOf,
    withCheck,
    isSameAccount,
    findingId,
  } as const;
  readonly openAddress = openAddress;
  /** The same, for what keeps checks. */
  readonly forKeeping = {
    accountsOf,
    schoolNamesOf,
    startSelfCheck,
    policyOf,
    personAnswerId,
    seenNow: (check: SelfCheck) => seenNow(check, withGuides(allPlatforms, this.#state.guides), now()),
  } as const;

  /** What is only loaded when it is wanted has things to forget too. */
  readonly forgetting = new Set<() => void>();

  update(change: (state: PanelState) => PanelState): void {
    const before = this.#state;
    this.#state = change(before);
    if (this.#state.checks !== before.checks) {
      this.#keeper.keepSoon();
      void this.#loadGuides();
      void this.#compare();
    }
    for (const listener of this.#listeners) listener();
  }

  /** Takes up what was kept when the panel was last closed, then the click that opened it. */
  async begin(): Promise<void> {
    const [kept, stored, installer, isPinned, window] = await Promise.all([
      loadSession(),
      browser.storage.local.get(null),
      installedBy(),
      isOnToolbar(),
      browser.windows.getCurrent(),
    ]);
    const practice = kept.practice && withPracticePupils(kept.practice);
    const vault = isAnythingKept(stored) ? 'locked' : 'none';
    const start = vault === 'locked' ? 'keeping' : 'welcome';
    this.update((state) => ({
      ...state,
      isReady: true,
      vault,
      isManaged: installer === 'manager',
      isOnToolbar: isPinned,
      checks: { own: kept.own, practice },
      mode: practice && !kept.own ? 'practice' : 'own',
      view: kept.own || practice ? 'checklist' : start,
    }));
    this.#keeper.follow();
    followVault(this);
    takeWish(this);
    followHiding(this);
    void followManaged(this);
    if (window.id !== undefined) await onReadRequest(window.id, ({ tabId }) => void this.reading.read(tabId));
  }

  async openPolicyFile(file: File): Promise<void> {
    const { openPolicyFile } = await import('./open-policy-file');
    await openPolicyFile(this, file);
  }

  /** From a file. A new version of the policy in use is shown first. */
  openPolicy(policy: Policy): void {
    // What is in use and in sight: a practice that somebody has left is not.
    const { checks, mode } = this.#state;
    const inUse = checks[mode]?.policy;
    if (inUse?.id === policy.id && !isSamePolicy(inUse, policy))
      return this.update((state) => ({ ...state, incoming: policy, ...NOTHING_WRONG, notice: null }));
    return this.takePolicy(policy);
  }

  takePolicy(policy: Policy): void {
    this.update((state) => ({ ...state, draft: { ...state.draft, opened: policy } }));
    this.choosePolicy(policy);
  }

  choosePolicy(policy: Policy): void {
    this.update((state) => ({
      ...withPolicy(state, policy),
      incoming: null,
      ...NOTHING_WRONG,
      notice: null,
    }));
  }

  start(): void {
    this.update((state) => {
      const { policy, schoolName, platforms, servers } = state.draft;
      if (!policy) return state;
      // Somebody who names no platform has perhaps forgotten one: then all that can be read count as not looked at.
      const own = startSelfCheck(policy, {
        begun: now(),
        schoolName,
        platforms: platforms.length > 0 ? platforms : readPlatforms,
        servers: namedServers(servers),
      });
      return { ...state, checks: { ...state.checks, own }, mode: 'own', view: 'checklist', notice: null };
    });
    this.keepNow();
  }

  /** Takes a platform into the person's own check, or out of it; what was read there is not forgotten. */
  use(platform: string, isUsed: boolean): void {
    this.update((state) =>
      withCheck(state, 'own', (check) => {
        const others = check.platforms.filter((id) => id !== platform);
        return { ...check, platforms: isUsed ? [...others, platform] : others };
      }),
    );
  }

  practise(): void {
    this.update((state) => {
      const policy = state.checks.own?.policy ?? state.draft.policy;
      if (!policy) return state;
      const practice = state.checks.practice ?? practiceCheck(policy, now());
      return { ...state, checks: { ...state.checks, practice }, mode: 'practice', view: 'checklist' };
    });
    // The practice network asks, when it opens, whose policy is practised.
    this.keepNow();
    this.tour.offer('practice');
  }

  leavePractice(): void {
    this.tour.end();
    this.update((state) => ({ ...state, mode: 'own', view: state.checks.own ? 'checklist' : 'welcome' }));
  }

  async openPage(account: Account, page: string): Promise<void> {
    const [platform] = withGuides(
      allPlatforms.filter(({ id }) => id === account.platform),
      this.#state.guides,
    );
    if (!platform) return;
    const opened = await this.openIn(platform, page, null, account.handle);
    if (opened === null && platform.anyServer) this.tour.offer(platform.id);
  }

  /** Opens a page in a tab that is there, or in a new one; null where it takes a handle or a server that is not known. */
  async openIn(platform: Platform, page: string, tabId: number | null, handle: string | null = null) {
    const server = serverFor(this.#state, platform);
    return openPage({ platform, page, handle: handle ?? handleOn(this.#state, platform), server, tabId });
  }

  async #loadGuides(): Promise<void> {
    const used = this.#state.checks.own?.platforms ?? [];
    const wanted = used.filter((id) => guided.includes(id) && !this.#state.guides.has(id));
    if (wanted.length === 0) return;
    const loaded = await loadGuides(wanted);
    this.update((state) => ({ ...state, guides: new Map([...state.guides, ...loaded]) }));
  }

  /** What compares is loaded when there are names to look for. */
  async #compare(): Promise<void> {
    const isWanted = Object.values(this.#state.checks).some((check) => check?.roll.length);
    if (!isWanted && !this.#comparing) return;
    (await this.comparing()).follow();
  }

  comparing(): Promise<Comparing> {
    this.#comparing ??= import('./later').then(({ Comparing }) => new Comparing(this, tools(this)));
    return this.#comparing;
  }

  /** What keeps checks under a passphrase is loaded when there is something to keep or to open. */
  keeping(): Promise<Keeping> {
    this.#keeping ??= import('./later').then(({ Keeping }) => new Keeping(this));
    return this.#keeping;
  }

  /** At once, from wherever the person is, and in every window; what is open under a passphrase is locked. */
  hide(): void {
    this.update((state) => ({ ...state, isHidden: true }));
    hideOthers();
    if (this.#state.vault === 'open') void this.keeping().then((keeping) => keeping.lock());
  }

  async erase(): Promise<void> {
    const counts = countsOf(this.#state);
    this.forget();
    const erased = await eraseEverything();
    this.update((state) => ({ ...state, erased: { ...counts, ...erased } }));
  }

  /** The panel may be about to close. */
  keepNow(): void {
    this.#keeper.keepNow();
  }

  /** Nothing of the checks is left here; what is stored is another matter: see `erase`. */
  forget(more: Partial<PanelState> = { notice: 'erased' }): void {
    this.reading.drop();
    for (const forget of this.forgetting) forget();
    this.update((state) => ({
      ...startState,
      isReady: true,
      isManaged: state.isManaged,
      isOnToolbar: state.isOnToolbar,
      isHidden: state.isHidden,
      managed: state.managed,
      guides: state.guides,
      ...more,
    }));
    this.#keeper.cancel();
  }
}

function tools(panel: Panel): Tools {
  return {
    isBeginningOf,
    schoolNamesOf,
    isSealed,
    change: (mode, change) => panel.update((state) => withCheck(state, mode, change)),
  };
}

function withPolicy(state: PanelState, policy: Policy): PanelState {
  const draft = { ...state.draft, policy };
  // The practice account works at the policy's school: under another policy it is another account.
  const practice = state.checks.practice && practiceCheck(policy, now());
  const own = state.checks.own && { ...state.checks.own, policy };
  return { ...state, draft, checks: { own, practice } };
}

function now(): string {
  return new Date().toISOString();
}
