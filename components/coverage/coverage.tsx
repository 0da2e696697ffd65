/** What was looked at and what was not: a line for each account that is always in sight, and every page behind it. */
import { sayTime } from '../../lib/dates';
import type { AccountCoverage, PageCoverage } from '../../lib/self-check/coverage';
import { fill } from '../../lib/words';
import './coverage.css';
import { words } from './words';

type Props = {
  accounts: readonly AccountCoverage[];
  /** Practice has no other platforms. */ isPractice: boolean;
};

export function Coverage({ accounts, isPractice }: Props) {
  return (
    <section class="coverage card" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{words.title}</h2>
      {accounts.length === 0 && <p>{words.nothing}</p>}
      {accounts.map((entry) => (
        <details key={`${entry.platform.id}/${entry.account.handle ?? ''}`}>
          <summary>{summaryOf(entry)}</summary>
          <Pages pages={entry.pages} />
        </details>
      ))}
      {!isPractice && <p class="soft">{words.otherPlatforms}</p>}
    </section>
  );
}

function Pages({ pages }: { pages: readonly PageCoverage[] }) {
  return (
    <dl class="pages">
      {pages.map((entry) => (
        <div key={entry.page.id}>
          <dt>{entry.page.title}</dt>
          <dd class="soft">{sayState(entry)}</dd>
        </div>
      ))}
    </dl>
  );
}

function summaryOf({ account, platform, pages }: AccountCoverage): string {
  const name = account.handle === null ? platform.title : `${platform.title} @${account.handle}`;
  const unread = pages.filter(({ state }) => state === 'unread' || state === 'trouble').length;
  if (unread === pages.length) return fill(words.summaryNone, { account: name });
  return fill(words.summary, {
    account: name,
    read: countPages(pages.length - unread),
    unread: countPages(unread),
  });
}

function countPages(count: number): string {
  return fill(count === 1 ? words.pages.one : words.pages.other, { count });
}

function sayState(entry: PageCoverage): string {
  if (entry.state === 'unread') return words.unread;
  const time = sayTime(entry.at);
  if (entry.state === 'trouble') return fill(words.trouble, { time });
  if (entry.state === 'read') return fill(words.read, { time });
  const { seen, total, namesNotKept } = entry.list;
  if (namesNotKept) return fill(words.namesNotKept, { seen, time });
  return total === null ? fill(words.listUnknown, { seen, time }) : fill(words.list, { seen, total, time });
}
