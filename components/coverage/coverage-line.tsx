/** What was looked at, in a line that stays in sight however far one scrolls: silence is not innocence. */
import type { AccountCoverage, PageCoverage } from '../../lib/self-check/coverage';
import { isOnlyGuided } from '../../lib/platform';
import { fill } from '../../lib/words';
import './coverage.css';
import { words } from './words';

/** How many lines may stand in the way of the checklist. */
const FEW = 4;

export function CoverageLine({ accounts }: { accounts: readonly AccountCoverage[] }) {
  const lines = accounts.length > FEW ? condensed(accounts) : accounts.map(coverageSentence);
  return (
    <ul class={`coverage-line plain-list${lines.length > FEW ? ' long' : ''}`} aria-label={words.title}>
      {accounts.length === 0 && <li>{words.nothing}</li>}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What nobody has looked at takes one line, however many they are. */
function condensed(accounts: readonly AccountCoverage[]): string[] {
  const isUntouched = ({ platform, pages }: AccountCoverage) =>
    !isOnlyGuided(platform) && unreadOf(pages) === pages.length;
  const untouched = accounts.filter(isUntouched).map(nameOf).join(', ');
  const others = accounts.filter((entry) => !isUntouched(entry)).map(coverageSentence);
  return untouched === '' ? others : [...others, fill(words.summaryNone, { account: untouched })];
}

export function coverageSentence(entry: AccountCoverage): string {
  const { platform, pages } = entry;
  const name = nameOf(entry);
  if (isOnlyGuided(platform)) return guidedSentence(name, entry.open);
  const unread = unreadOf(pages);
  if (unread === pages.length) return fill(words.summaryNone, { account: name });
  const part = pages.filter(isInPart).length;
  return fill(part > 0 ? words.summaryPart : words.summary, {
    account: name,
    read: countPages(pages.length - unread),
    part,
    unread: unread === 0 ? words.noPage : unread,
  });
}

function nameOf({ account, platform }: AccountCoverage): string {
  return account.handle === null ? platform.title : `${platform.title} @${account.handle}`;
}

function unreadOf(pages: readonly PageCoverage[]): number {
  return pages.filter(({ state }) => state === 'unread' || state === 'trouble').length;
}

function guidedSentence(account: string, open: number): string {
  if (open === 0) return fill(words.guidedDone, { account });
  return fill(open === 1 ? words.guided.one : words.guided.other, { account, count: open });
}

/** A list that was not seen to its end, or a page of which something could not be read. */
function isInPart(entry: PageCoverage): boolean {
  if (entry.state !== 'list') return entry.state === 'part';
  return entry.list.total === null || entry.list.seen < entry.list.total;
}

function countPages(count: number): string {
  return fill(count === 1 ? words.pages.one : words.pages.other, { count });
}
