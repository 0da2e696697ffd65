/** The school's logo and name in the panel: the references, what is looked at, and what looks like them. */
import type {
  DownloadNow,
  LikeShown,
  LogosState,
  PageCounts,
  ReferenceShown,
} from '../../../components/logos/logos-state';
import type { AnswerKind } from '../../../lib/answer';
import { tabOnScreen } from '../../../lib/browser';
import type { Account, Observation, Post } from '../../../lib/observation';
import { MOST_LOGOS, type Policy, type School } from '../../../lib/policies/policy';
import type { PictureRole, PostsNaming } from '../../../lib/pictures/looked';
import type { GivenReference, Like, Look } from '../../../lib/pictures/worker-messages';
import type { Panel } from '../panel';
import { downloadPictures, lookAtNext } from './download-pictures';
import { drawSvg, isSvg } from './draw-svg';
import { Looker } from './looker';
import { policysPictures } from './policys-pictures';
import { namingIn, nothingNamed } from './naming';
import { watchPage } from './page-watch';
import { PostsOnScreen } from './posts-on-screen';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import { withLooked } from './with-looked';

/** More versions of a logo than these make every look slower. The person can open three beside the policy's. */
const MOST_REFERENCES = MOST_LOGOS;
const MOST_BESIDE = 3;
const NOTHING_SEEN: PageCounts = { looked: 0, tooSmall: 0, hidden: 0, posts: 0 };
const NO_DOWNLOAD: DownloadNow = { state: 'waiting', total: 0, done: 0, moved: 0, troubles: {} };
const NO_LOGOS: NonNullable<Policy['logos']> = [];
const START: LogosState = {
  references: [],
  isPreparing: false,
  page: { state: 'waiting' },
  download: NO_DOWNLOAD,
  likes: [],
  naming: nothingNamed,
};

type Reference = { given: GivenReference; shown: ReferenceShown };

const known = new WeakMap<Panel, Logos>();

/** Those of the panel, begun when they are first asked for. */
export function logosOf(panel: Panel): Logos {
  const logos = known.get(panel) ?? new Logos(panel);
  known.set(panel, logos);
  return logos;
}

export class Logos {
  readonly #looker = new Looker();
  readonly #listeners = new Set<() => void>();
  readonly #posts: PostsOnScreen;
  #state = START;
  #references: readonly Reference[] = [];
  #policysLogos = NO_LOGOS;
  /** What is under way is done for this turn; a later one has taken its place. */
  #pageTurn = 0;
  #downloadTurn = 0;
  #namingTurn = 0;

  constructor(private readonly panel: Panel) {
    this.#posts = new PostsOnScreen(panel.tools.isSameAccount);
    panel.forgetting.add(() => this.#forget());
  }

  /** With the answers as they are now. */
  get state(): LogosState {
    const answers = this.panel.state.checks.own?.answers ?? {};
    const likes = this.#state.likes.map((like) => ({ ...like, answer: answers[like.answerId] ?? null }));
    return { ...this.#state, likes };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What has come since the view was last open: downloads, another policy. */
  open(): void {
    void this.#usePolicysLogos();
    this.#show({ download: downloadPictures(this.panel, this.#state.download) });
    void this.lookForName();
  }

  /** Nobody sees any longer that a page is being looked at, so it ends. */
  close(): void {
    if (this.#state.page.state === 'opening' || this.#state.page.state === 'watching') this.stopPage();
  }

  async addReferences(files: readonly File[]): Promise<void> {
    this.#show({ isPreparing: true });
    const added = await Promise.all(files.map((file) => referenceOf(file, { name: file.name })));
    const usable = this.#references.filter(({ shown }) => 'shows' in shown);
    const policys = usable.filter(({ shown }) => shown.isPolicys);
    const own = [...usable.filter(({ shown }) => !shown.isPolicys), ...added];
    const room = Math.max(MOST_BESIDE, MOST_REFERENCES - policys.length);
    await this.#prepare([...policys, ...own.slice(0, room)]);
  }

  async removeReference(at: number): Promise<void> {
    await this.#prepare(this.#references.filter((_, index) => index !== at));
  }

  /** Looks at the page on screen, and goes on as it is scrolled. */
  async lookAtPage(): Promise<void> {
    const tabId = await tabOnScreen();
    if (tabId === null) return;
    this.#pageTurn += 1;
    const turn = this.#pageTurn;
    let counts = NOTHING_SEEN;
    this.#show({ page: { state: 'opening', ...counts } });
    const why = await watchPage({
      panel: this.panel,
      looker: this.#looker,
      tabId,
      isStopped: () => turn !== this.#pageTurn,
      onCounts: (now) => {
        counts = now;
        if (turn === this.#pageTurn) this.#show({ page: { state: 'watching', ...counts } });
      },
      onLook: (account, role, look) => this.#looked(account, role, look, () => counts),
      onPosts: (account, posts) => this.#posted(account, posts),
      hasLogo: this.#state.references.some((reference) => 'shows' in reference),
    });
    if (turn === this.#pageTurn) this.#show({ page: { state: 'ended', why, ...counts } });
  }

  stopPage(): void {
    this.#pageTurn += 1;
    const { page } = this.#state;
    const counts = page.state === 'waiting' ? NOTHING_SEEN : page;
    this.#show({ page: { ...counts, state: 'ended', why: 'stopped' } });
  }

  /** The next pictures of the downloads that were read. */
  async lookAtDownload(): Promise<void> {
    this.#downloadTurn += 1;
    const turn = this.#downloadTurn;
    const isStopped = () => turn !== this.#downloadTurn;
    const onLook = (account: Account, look: Look, download: DownloadNow) => {
      this.#show({ download });
      this.#looked(account, 'file', look);
    };
    await lookAtNext(this.panel, this.#looker, this.#state.download, { isStopped, onLook });
    if (!isStopped()) this.#show({ download: { ...this.#state.download, state: 'waiting' } });
  }

  stopDownload(): void {
    this.#downloadTurn += 1;
    this.#show({ download: { ...this.#state.download, state: 'waiting' } });
  }

  answer(like: LikeShown, kind: AnswerKind, permitted?: string): void {
    this.panel.answer(like.answerId, kind, permitted);
    this.#show({});
  }

  takeBack(like: LikeShown): void {
    this.panel.takeBack(like.answerId);
    this.#show({});
  }

  /** The school's names as the person has put them right; null for those of the policy. */
  useSchool(ownSchool: School | null): void {
    this.panel.update((state) =>
      this.panel.tools.withCheck(state, 'own', (check) => ({ ...check, ownSchool })),
    );
    void this.lookForName();
  }

  async lookForName(): Promise<void> {
    this.#namingTurn += 1;
    const turn = this.#namingTurn;
    const check = this.panel.state.checks.own;
    const school = check && this.panel.tools.schoolOf(check);
    if (!check || !this.panel.tools.isNamed(school)) return this.#show({ naming: nothingNamed });
    const read = [...check.observations.filter(isPosts), ...this.#posts.read()];
    const found = await namingIn(read, school, this.panel.tools.findSchoolName);
    if (turn !== this.#namingTurn) return undefined;
    this.panel.update((state) =>
      this.panel.tools.withCheck(state, 'own', (now) => ({
        ...now,
        naming: this.#counted(now, found.counted),
      })),
    );
    return this.#show({ naming: found.shown });
  }

  /** What was counted before the panel was closed still holds, for posts that are not there to be counted again. */
  #counted({ naming }: SelfCheck, counted: readonly PostsNaming[]): readonly PostsNaming[] {
    const isAgain = (old: PostsNaming) =>
      counted.some(
        (one) => one.lane === old.lane && this.panel.tools.isSameAccount(one.account, old.account),
      );
    return [...naming.filter((old) => !isAgain(old)), ...counted];
  }

  #posted(account: Account, posts: readonly Post[]): number {
    if (this.#posts.add(account, posts, new Date().toISOString())) void this.lookForName();
    return this.#posts.count(account);
  }

  /** Those of another policy take the place of those that were there. */
  async #usePolicysLogos(): Promise<void> {
    const logos = this.panel.state.checks.own?.policy.logos ?? NO_LOGOS;
    if (JSON.stringify(logos) === JSON.stringify(this.#policysLogos)) return;
    this.#policysLogos = logos;
    this.#show({ isPreparing: true });
    const policys = await Promise.all(
      policysPictures(logos).map(({ name, picture }) => referenceOf(picture, { name, isPolicys: true })),
    );
    if (logos !== this.#policysLogos) return;
    await this.#prepare([...policys, ...this.#references.filter(({ shown }) => !shown.isPolicys)]);
  }

  async #prepare(references: readonly Reference[]): Promise<void> {
    this.#show({ isPreparing: true });
    const usable = references.filter(({ given }) => !(given instanceof Blob) || given.size > 0);
    const states = await this.#looker.prepare(usable.map(({ given }) => given));
    this.#references = references.map((reference) => {
      const state = states[usable.indexOf(reference)];
      if (!state) return reference;
      const { name, isPolicys } = reference.shown;
      const about = isPolicys ? { name, isPolicys } : { name };
      const shown = 'look' in state ? { ...about, shows: state.look } : { ...about, trouble: state.trouble };
      return { ...reference, shown };
    });
    this.#show({ references: this.#references.map(({ shown }) => shown), isPreparing: false });
  }

  #looked(account: Account, role: PictureRole, look: Look, counts?: () => PageCounts): void {
    this.panel.update((state) =>
      withLooked(this.panel, state, { account, role, look, ...(counts ? { counts: counts() } : {}) }),
    );
    if (look.state === 'like') this.#show({ likes: this.#withLike(account, role, look) });
  }

  #withLike(account: Account, role: PictureRole, look: Like): readonly LikeShown[] {
    const answerId = this.panel.tools.findingId('school-logo', account, look.fingerprint);
    const reference = this.#references.flatMap(({ shown }) => ('shows' in shown ? [shown.shows] : []))[
      look.reference
    ];
    const others = this.#state.likes.filter((like) => like.answerId !== answerId);
    const { part, reasons, moves } = look;
    const platform = this.panel.platformOf(account.platform)?.title ?? account.platform;
    return reference
      ? [...others, { answerId, account, platform, role, part, reference, reasons, moves, answer: null }]
      : others;
  }

  #forget(): void {
    this.#pageTurn += 1;
    this.#downloadTurn += 1;
    this.#namingTurn += 1;
    this.#looker.stop();
    this.#posts.forget();
    this.#references = [];
    this.#policysLogos = NO_LOGOS;
    this.#state = START;
    this.#show({});
  }

  #show(change: Partial<LogosState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** An SVG is drawn here; what it cannot be drawn for is said at once. */
async function referenceOf(file: Blob, about: { name: string; isPolicys?: true }): Promise<Reference> {
  const given = (await isSvg(file)) ? await drawSvg(file) : file;
  return 'trouble' in given
    ? { given: new Blob(), shown: { ...about, trouble: given.trouble } }
    : { given, shown: { ...about, trouble: 'broken' } };
}

function isPosts(observation: Observation): observation is Observation<'posts'> {
  return observation.kind === 'posts';
}
