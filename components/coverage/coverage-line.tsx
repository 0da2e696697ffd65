/** What was looked at, in a line that stays in sight however far one scrolls: silence is not innocence. */
import type { AccountCoverage, PageCoverage } from '../../lib/self-check/coverage';
import { isOnlyGuided } from '../../lib/platform';
import { fill } from '../../lib/words';
import './coverage.css';
import { words } from './words';

export function CoverageLine({ accounts }: { accounts: readonly AccountCoverage[] }) {
  return (
    <ul class="coverage-line plain-list" aria-label={words.title}>
      {accounts.length === 0 && <li>{words.nothing}</li>}
      {accounts.map((entry) => (
        <li key={`${entry.platform.id}/${entry.account.handle ?? ''}`}>{coverageSentence(entry)}</li>
      ))}
    </ul>
  );
}

export function coverageSentence(entry: AccountCoverage): string {
  const { account, platform, pages } = entry;
  const name = account.handle === null ? platform.title : `${platform.title} @${account.handle}`;
  if (isOnlyGuided(platform)) return guidedSentence(name, entry.open);
  const unread = pages.filter(({ state }) => state === 'unread' || state === 'trouble').length;
  if (unread === pages.length) return fill(words.summaryNone, { account: name });
  const part = pages.filter(isInPart).length;
  return fill(part > 0 ? words.summaryPart : words.summary, {
    account: name,
    read: countPages(pages.length - unread),
    part,
    unread: unread === 0 ? words.noPage : unread,
  });
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
