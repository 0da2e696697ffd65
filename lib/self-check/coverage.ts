/** What was looked at and what was not, page by page: always in sight, so that silence is not taken for innocence. */
import type { Checklist, ChecklistItem } from '../checklist';
import type { ComparedEvidence, ComparedList } from '../fact';
import type { Account, Coverage, Observation, ReadingTrouble } from '../observation';
import { isSameAccount } from '../observation';
import type { Platform, PlatformPage } from '../platform';
import { isOnShow } from '../rule';
import { accountsOf, comparedLists, type SelfCheck } from './self-check';

export type PageCoverage = { page: PlatformPage } & (
  | { state: 'unread' }
  | { state: 'read'; at: string }
  /** Some of what the page is about could not be read. */
  | { state: 'part'; at: string }
  /** A list, as far as it was seen. */
  | { state: 'list'; at: string; list: ListCoverage }
  | { state: 'trouble'; at: string; why: ReadingTrouble }
);

export type ListCoverage = Coverage & Pick<ComparedList, 'namesNotKept' | 'compared' | 'strangers'>;

export type AccountCoverage = {
  account: Account;
  platform: Platform;
  pages: readonly PageCoverage[];
  /** Points of the platform's guide that the person has not answered, or whose answer no longer counts. */
  open: number;
};

export function coverageOf(
  check: SelfCheck,
  platforms: readonly Platform[],
  checklist: Checklist,
): AccountCoverage[] {
  const evidence = { observations: check.observations, compared: comparedLists(check) };
  return accountsOf(check).flatMap((account) => {
    const platform = platforms.find(({ id }) => id === account.platform);
    if (!platform) return [];
    const pages = platform.pages.map((page) => pageCoverage(evidence, account, page));
    return [{ account, platform, pages, open: openPoints(checklist, account) }];
  });
}

function openPoints({ pleaseLook }: Checklist, account: Account): number {
  const own = pleaseLook.filter((entry) => entry.account && isSameAccount(entry.account, account));
  const isPoint = ({ finding: { verdict } }: ChecklistItem) => verdict.fix && 'guide' in verdict.fix;
  return own.flatMap(({ items }) => items.filter(isPoint)).length;
}

type Evidence = Pick<SelfCheck, 'observations'> & { compared: readonly ComparedEvidence[] };

/** A page that shows a list is looked at when the list was: other data that it carries does not count. */
function pageCoverage(
  { observations, compared }: Evidence,
  account: Account,
  page: PlatformPage,
): PageCoverage {
  const list = compared.find(
    (entry) => isSameAccount(entry.account, account) && entry.list.relation === page.list,
  );
  if (list) return { page, state: 'list', at: list.source.at, list: list.list };
  const seen = observations.filter(
    ({ account: owner, source, kind }) =>
      isSameAccount(owner, account) &&
      (source.page === page.id || source.lane === 'archive') &&
      (!page.list || kind === 'people'),
  );
  const own = seen.filter(({ kind }) => isGivenBy(page, kind));
  const trouble = own.find(isUnreadable);
  const read = own.find(({ reading }) => reading.status !== 'unreadable');
  if (read) return { page, state: isWhole(page, own) ? 'read' : 'part', at: read.source.at };
  return trouble
    ? { page, state: 'trouble', at: trouble.source.at, why: trouble.reading.why }
    : { page, state: 'unread' };
}

/** A download can hold some of what a page shows, and then it is no stand-in for the page. */
function isWhole(page: PlatformPage, own: readonly Observation[]): boolean {
  const isFromDownload = own.every(({ source }) => source.lane === 'archive');
  const isAllThere = page.gives.every((given) => own.some(({ kind }) => kind === given));
  return own.every(isReadOnShow) && (isAllThere || !isFromDownload);
}

function isReadOnShow({ reading, source }: Observation): boolean {
  return reading.status !== 'unreadable' && isOnShow(source);
}

/** A page can carry more than it is about: data of the account, a word that nobody is signed in. */
function isGivenBy({ gives, list }: PlatformPage, kind: Observation['kind']): boolean {
  return kind === 'people' ? list !== undefined : gives.includes(kind);
}

function isUnreadable(
  observation: Observation,
): observation is Observation & { reading: { status: 'unreadable'; why: ReadingTrouble } } {
  return observation.reading.status === 'unreadable';
}
