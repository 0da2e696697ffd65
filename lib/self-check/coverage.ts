/** What was looked at and what was not, page by page: always in sight, so that silence is not taken for innocence. */
import type { Account, Coverage, Observation, ReadingTrouble } from '../observation';
import { isSameAccount } from '../observation';
import type { Platform, PlatformPage } from '../platform';
import { accountsOf, comparedLists, type SelfCheck } from './self-check';

export type PageCoverage = { page: PlatformPage } & (
  | { state: 'unread' }
  | { state: 'read'; at: string }
  /** A list, as far as it was seen. */
  | { state: 'list'; at: string; list: Coverage & { namesNotKept?: true } }
  | { state: 'trouble'; at: string; why: ReadingTrouble }
);

export type AccountCoverage = { account: Account; platform: Platform; pages: readonly PageCoverage[] };

export function coverageOf(check: SelfCheck, platforms: readonly Platform[]): AccountCoverage[] {
  return accountsOf(check).flatMap((account) => {
    const platform = platforms.find(({ id }) => id === account.platform);
    return platform
      ? [{ account, platform, pages: platform.pages.map((page) => pageCoverage(check, account, page)) }]
      : [];
  });
}

function pageCoverage(check: SelfCheck, account: Account, page: PlatformPage): PageCoverage {
  const compared = comparedLists(check).find(
    (entry) => isSameAccount(entry.account, account) && entry.list.relation === page.list,
  );
  if (compared) return { page, state: 'list', at: compared.source.at, list: compared.list };
  const seen = check.observations.filter(
    (observation) => isSameAccount(observation.account, account) && observation.source.page === page.id,
  );
  const read = seen.find(({ reading }) => reading.status !== 'unreadable');
  if (read) return { page, state: 'read', at: read.source.at };
  const trouble = seen.find(isUnreadable);
  return trouble
    ? { page, state: 'trouble', at: trouble.source.at, why: trouble.reading.why }
    : { page, state: 'unread' };
}

function isUnreadable(
  observation: Observation,
): observation is Observation & { reading: { status: 'unreadable'; why: ReadingTrouble } } {
  return observation.reading.status === 'unreadable';
}
