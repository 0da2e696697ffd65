/** From observations to the facts of one account: the best evidence for each kind, and where the rest would be seen. */
import type { ComparedEvidence, ComparedList, Fact, Facts, ListFact } from '../fact';
import {
  isSameAccount,
  ofKind,
  type Account,
  type FieldKind,
  type Observation,
  type Relation,
} from '../observation';
import type { Platform, PlatformPage } from '../platform';
import type { School } from '../policies/policy';
import { isSettingName } from '../setting';
import { bestEvidence } from './best-evidence';

export type Evidence = {
  observations: readonly Observation[];
  compared: readonly ComparedEvidence[];
  school: School | null;
};

export function factsOf(account: Account, platform: Platform, evidence: Evidence): Facts {
  const own = evidence.observations.filter((observation) => isSameAccount(account, observation.account));
  const field: Facts['field'] = (kind) => bestEvidence(ofKind(own, kind), pageThatGives(platform, kind));
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
      ...platform.pages.flatMap((page) =>
        page.list ? [{ relation: page.list, fact: listFact(account, page, page.list, own, evidence) }] : [],
      ),
      ...(platform.hiddenLists ?? []).map((relation): ListFact => ({
        relation,
        fact: { status: 'unread', page: null },
      })),
    ],
  };
}

/** The page to look at for a kind: for a setting the one on which it is changed, else the first that shows it. */
function pageThatGives(platform: Platform, kind: FieldKind): string | null {
  const setting = isSettingName(kind) ? platform.settings[kind] : undefined;
  if (setting) return setting.page;
  return platform.pages.find((page) => page.gives.includes(kind))?.id ?? null;
}

function listFact(
  account: Account,
  page: PlatformPage,
  relation: Relation,
  own: readonly Observation[],
  evidence: Evidence,
): Fact<ComparedList> {
  const compared = evidence.compared.filter(
    (entry) => isSameAccount(account, entry.account) && entry.list.relation === relation,
  );
  const best = compared.toSorted(moreSeenThenNewer)[0];
  if (best) return { status: 'found', value: best.list, source: best.source };
  const trouble = ofKind(own, 'people').findLast(
    ({ reading, source }) => reading.status === 'unreadable' && source.page === page.id,
  );
  if (trouble?.reading.status === 'unreadable') return { ...trouble.reading, source: trouble.source };
  return { status: 'unread', page: page.id };
}

/** A list read to its end stands until it is read to its end again. */
function moreSeenThenNewer(one: ComparedEvidence, other: ComparedEvidence): number {
  const complete = Number(isWhole(other)) - Number(isWhole(one));
  return complete || other.source.at.localeCompare(one.source.at);
}

function isWhole({ list }: ComparedEvidence): boolean {
  return list.total !== null && list.seen >= list.total;
}
