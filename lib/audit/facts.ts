/** From observations to the facts of one account: the best evidence for each kind, and where the rest would be seen. */
import type { ComparedEvidence, ComparedList, Fact, Facts, ListFact } from '../fact';
import {
  isSameAccount,
  archivePageOf,
  ofKind,
  type Account,
  type FieldKind,
  type Observation,
  type Relation,
  type Source,
} from '../observation';
import type { Platform, PlatformPage } from '../platform';
import type { School } from '../policies/policy';
import { isSettingName } from '../setting';
import { bestEvidence, withOlder } from './best-evidence';

export type Evidence = {
  observations: readonly Observation[];
  compared: readonly ComparedEvidence[];
  school: School | null;
};

export function factsOf(account: Account, platform: Platform, evidence: Evidence): Facts {
  const own = evidence.observations.filter((observation) => isSameAccount(account, observation.account));
  const download = newestDownload([
    ...own,
    ...evidence.compared.filter((list) => isSameAccount(account, list.account)),
  ]);
  const field: Facts['field'] = (kind) =>
    onPage(
      withDownload(bestEvidence(ofKind(own, kind), pageThatGives(platform, kind)), download),
      platform,
      kind,
    );
  return {
    account,
    field,
    school: evidence.school,
    alwaysPublic: platform.alwaysPublic ?? null,
    settings: Object.keys(platform.settings)
      .filter(isSettingName)
      .flatMap((name) => {
        const setting = platform.settings[name];
        return setting && name !== 'accountPrivate' ? [{ name, setting, fact: field(name) }] : [];
      }),
    lists: [
      ...relationsOf(account, platform, evidence).map((relation): ListFact => {
        const page = platform.pages.find(({ list }) => list === relation);
        return { relation, fact: withDownload(listFact(account, page, relation, own, evidence), download) };
      }),
      ...(platform.hiddenLists ?? [])
        .filter((relation) => !relationsOf(account, platform, evidence).includes(relation))
        .map((relation): ListFact => ({ relation, fact: { status: 'unread', page: null } })),
    ],
  };
}

/** The page to look at for a kind: for a setting the one on which it is changed, else the first that shows it. */
function pageThatGives(platform: Platform, kind: FieldKind): string | null {
  const setting = isSettingName(kind) ? platform.settings[kind] : undefined;
  if (setting) return setting.page;
  return platform.pages.find((page) => page.gives.includes(kind))?.id ?? null;
}

/** The lists that its pages show, and those that a download holds besides. */
function relationsOf(account: Account, { pages }: Platform, { compared }: Evidence): Relation[] {
  const shown = pages.flatMap(({ list }) => list ?? []);
  const held = compared
    .filter((entry) => isSameAccount(account, entry.account))
    .map(({ list }) => list.relation);
  return [...new Set([...shown, ...held])];
}

function newestDownload(seen: readonly { source: Source }[]): Source | undefined {
  const downloads = seen.flatMap(({ source }) => (source.lane === 'archive' ? [source] : []));
  return downloads.toSorted((one, other) => other.at.localeCompare(one.at))[0];
}

/** What a download does not say clearly is looked at on the platform's own page. */
function onPage<T>(fact: Fact<T>, platform: Platform, kind: FieldKind): Fact<T> {
  const page = pageThatGives(platform, kind);
  const isOfDownload = fact.status === 'unreadable' && fact.source.lane === 'archive';
  return isOfDownload && page !== null ? { ...fact, page } : fact;
}

/** What nobody has looked at is known not to be in the download, where there is one. */
function withDownload<T>(fact: Fact<T>, download: Source | undefined): Fact<T> {
  return download && fact.status === 'unread' ? { ...fact, notIn: download } : fact;
}

function listFact(
  account: Account,
  page: PlatformPage | undefined,
  relation: Relation,
  own: readonly Observation[],
  evidence: Evidence,
): Fact<ComparedList> {
  const compared = evidence.compared.filter(
    (entry) => isSameAccount(account, entry.account) && entry.list.relation === relation,
  );
  const best = compared.toSorted(moreSeenThenNewer)[0];
  if (best) return { status: 'found', value: best.list, source: withOlder(best, compared, gistOf) };
  const trouble = ofKind(own, 'people').findLast(
    ({ reading, source }) =>
      reading.status === 'unreadable' &&
      (source.page === page?.id || (source.lane === 'archive' && source.page === archivePageOf(relation))),
  );
  if (trouble?.reading.status === 'unreadable')
    return { ...trouble.reading, source: trouble.source, ...(page ? { page: page.id } : {}) };
  return { status: 'unread', page: page?.id ?? null };
}

function gistOf({ list }: ComparedEvidence): string {
  return [list.seen, ...list.matches.map(({ person }) => person.handle.toLowerCase())].join(' ');
}

/** A list read to its end stands until it is read to its end again. */
function moreSeenThenNewer(one: ComparedEvidence, other: ComparedEvidence): number {
  const complete = Number(isWhole(other)) - Number(isWhole(one));
  return complete || other.source.at.localeCompare(one.source.at);
}

function isWhole({ list }: ComparedEvidence): boolean {
  return list.total !== null && list.seen >= list.total;
}
