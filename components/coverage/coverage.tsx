/** What was looked at and what was not, page by page. The line that is always in sight is `coverage-line.tsx`. */
import type { AccountCoverage, PageCoverage } from '../../lib/self-check/coverage';
import './coverage.css';
import { coverageSentence } from './coverage-line';
import { sayState } from './say-state';
import { words } from './words';

type Props = { accounts: readonly AccountCoverage[] };

export function Coverage({ accounts }: Props) {
  return (
    <section class="coverage card" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{words.title}</h2>
      {accounts.map((entry) => (
        <Account key={`${entry.platform.id}/${entry.account.handle ?? ''}`} entry={entry} />
      ))}
    </section>
  );
}

function Account({ entry }: { entry: AccountCoverage }) {
  if (entry.pages.length === 0) return <p>{coverageSentence(entry)}</p>;
  return (
    <details>
      <summary>{coverageSentence(entry)}</summary>
      <Pages pages={entry.pages} />
    </details>
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
