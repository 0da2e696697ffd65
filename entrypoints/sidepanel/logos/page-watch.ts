/** Looks at the pictures and posts of the person's own profile as they scroll it, until they stop or leave it. */
import type { PageCounts, PageEnd } from '../../../components/logos/logos-state';
import { browser } from '../../../lib/browser';
import type { Account, Post } from '../../../lib/observation';
import type { PictureRole } from '../../../lib/pictures/looked';
import type { Look } from '../../../lib/pictures/worker-messages';
import type { Panel } from '../panel';
import type { Looker } from './looker';
import { ownProfile } from './own-profile';
import { captureOf, picturesOn, still, type InView, type PictureInView } from './page-pictures';

export type Watching = {
  panel: Panel;
  looker: Looker;
  tabId: number;
  isStopped: () => boolean;
  onCounts: (counts: PageCounts) => void;
  onLook: (account: Account, role: PictureRole, look: Look) => void;
  /** Gives how many posts were seen. */
  onPosts: (account: Account, posts: readonly Post[]) => number;
  /** Whether there is a logo to look for. */
  hasLogo: boolean;
};

/** Browsers allow two captures a second. */
const PAUSE = 700;
/** How long a page may take to be read, in milliseconds, and how often it is asked. */
const PATIENCE = 8000;
const ASK = 100;
/** From this share of a picture on, what is left out could not hold a logo by itself. */
const WHOLE = 0.9;

/** Gives why it ended. */
export async function watchPage(watching: Watching): Promise<PageEnd> {
  const seen = new Seen();
  let address = '';
  let account: Account | PageEnd = 'notRead';
  while (!watching.isStopped()) {
    const now = await addressOf(watching.tabId);
    if (now === null) return address === '' ? 'noAccess' : 'left';
    if (now !== address || !watching.panel.reading.shown) account = await readAgain(watching);
    if (typeof account === 'string') return watching.isStopped() ? 'stopped' : account;
    address = now;
    const end = await lookOnce(watching, account, seen);
    if (end) return end;
    await pause(PAUSE);
  }
  return 'stopped';
}

async function lookOnce(watching: Watching, account: Account, seen: Seen): Promise<PageEnd | null> {
  const { tabId, looker, onCounts, onLook, panel } = watching;
  const view = await picturesOn(tabId);
  if (!view) return 'noAccess';
  const posts = watching.onPosts(account, view.posts);
  onCounts({ ...seen.count(view), posts });
  const fresh = watching.hasLogo ? seen.fresh(view) : [];
  if (fresh.length === 0) return null;
  const before = panel.reading.shown;
  const capture = await captureOf(tabId, view.across);
  // While another tab is on screen there is nothing to look at, and nothing wrong.
  if (!capture) return (await isOnScreen(tabId)) ? 'noAccess' : null;
  const after = await picturesOn(tabId);
  const kept = after && panel.reading.shown === before ? still(fresh, after.pictures) : [];
  if (kept.length === 0) return null;
  const looks = await looker.lookAtScreen(
    capture,
    kept.map(({ place }) => place),
  );
  if (watching.isStopped()) return 'stopped';
  seen.add(view, kept);
  onCounts({ ...seen.count(view), posts });
  for (const [at, look] of looks.entries()) onLook(account, kept[at]?.role ?? 'post', look);
  return null;
}

async function readAgain({ panel, tabId, isStopped }: Watching): Promise<Account | PageEnd> {
  await panel.reading.read(tabId);
  for (let waited = 0; waited < PATIENCE && !isStopped(); waited += ASK) {
    const { shown } = panel.reading;
    if (shown?.tabId === tabId) return ownProfile(panel, shown.reading);
    const { reading } = panel.state;
    if (reading?.state === 'ended') return reading.why === 'noAccess' ? 'noAccess' : 'notRead';
    await pause(ASK);
  }
  return 'notRead';
}

/** Null where the tab is gone, or where the browser does not tell us its address. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url?.replace(/#.*$/u, '') ?? null;
  } catch {
    return null;
  }
}

async function isOnScreen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    ({ active }) => active,
    () => false,
  );
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

/** Which pictures were looked at, by the number that their page gave them. */
class Seen {
  readonly #looked = new Set<string>();
  readonly #tooSmall = new Set<string>();
  readonly #hidden = new Set<string>();

  fresh(view: InView): PictureInView[] {
    return view.pictures.filter(
      (one) => one.shown >= WHOLE && !one.isTooSmall && !this.#looked.has(keyOf(view, one)),
    );
  }

  add(view: InView, pictures: readonly PictureInView[]): void {
    for (const one of pictures) this.#looked.add(keyOf(view, one));
  }

  count(view: InView): Omit<PageCounts, 'posts'> {
    for (const one of view.pictures) {
      const key = keyOf(view, one);
      if (one.isTooSmall) this.#tooSmall.add(key);
      else if (one.shown < WHOLE) this.#hidden.add(key);
      else this.#hidden.delete(key);
    }
    const hidden = [...this.#hidden].filter((key) => !this.#looked.has(key));
    return { looked: this.#looked.size, tooSmall: this.#tooSmall.size, hidden: hidden.length };
  }
}

function keyOf({ began }: InView, { number }: PictureInView): string {
  return `${began}/${number}`;
}
