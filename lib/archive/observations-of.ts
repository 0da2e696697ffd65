/** From what was gathered of one account to observations, all of them dated by the download. */
import type { Account, Observation, ObservationValues, Reading, Relation, Source } from '../observation';
import { ARCHIVE_PAGE, archivePageOf, RELATIONS } from '../observation';
import type { Collector } from './collector';
import { personOf, type PeopleGathered } from './people-gathered';
import type { Parts } from './parts';
import type { ArchiveTroubleKind } from './trouble';

type About = { made: number | null; parts: Parts; now: string };

export type Observed = {
  observations: Observation[];
  account: { handle: string; displayName?: string } | null;
  downloadedAt: string;
  odd: ArchiveTroubleKind[];
};

export function observationsOf(
  platform: string,
  collector: Collector,
  { made, parts, now }: About,
): Observed {
  const downloadedAt = dateOf(collector, made, now);
  const handle = collector.handle === null ? null : (personOf(collector.handle)?.handle ?? null);
  const { displayName } = collector;
  const named = displayName === '' ? {} : { displayName };
  const account: Account = { platform, handle, ...named };
  const isPart = parts.given < parts.atLeast;
  const odd = new Set<ArchiveTroubleKind>([...collector.odd, ...(isPart ? (['partMissing'] as const) : [])]);
  const source = { lane: 'archive', at: downloadedAt } as const;
  const observations: Observation[] = [...collector.fields].map(([kind, { reading, anchor }]) => ({
    kind,
    reading,
    account,
    source: { ...source, page: ARCHIVE_PAGE, anchor },
  }));
  const posts = newestFirst(collector.posts);
  if (posts.length > 0)
    observations.push(observation('posts', posts, account, { ...source, page: ARCHIVE_PAGE }));
  for (const relation of RELATIONS) {
    const list = collector.lists.get(relation);
    if (!list) continue;
    const isRange = mayBeRange(relation, list, Date.parse(downloadedAt));
    if (isRange) odd.add('perhapsRange');
    if (list.why !== null) odd.add('onlyNumbers');
    const reading = readingOf(relation, list, isPart || isRange);
    observations.push({
      kind: 'people',
      reading,
      account,
      source: { ...source, page: archivePageOf(relation), anchor: 'control' },
    });
  }
  return {
    observations,
    account: handle === null ? null : { handle, ...named },
    downloadedAt,
    odd: [...odd],
  };
}

function observation(
  kind: 'posts',
  value: ObservationValues['posts'],
  account: Account,
  source: Omit<Source, 'anchor'>,
): Observation {
  return { kind, reading: { status: 'found', value }, account, source: { ...source, anchor: 'control' } };
}

function newestFirst(posts: ObservationValues['posts']): ObservationValues['posts'] {
  return posts.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''));
}

/** What the download says of itself, else names and dates of its files; never older than what stands in it. */
function dateOf({ made, newest }: Collector, named: number | null, now: string): string {
  const latest = Date.parse(now);
  const known = [made ?? named, newest].flatMap((time) => (time !== null && time <= latest ? [time] : []));
  return known.length === 0 ? now : new Date(Math.max(...known)).toISOString();
}

function readingOf(
  relation: Relation,
  list: PeopleGathered,
  isCut: boolean,
): Reading<ObservationValues['people']> {
  if (list.why !== null) return { status: 'unreadable', why: list.why };
  const { people, isPart } = list;
  const total = isCut || isPart ? null : people.length;
  return { status: 'found', value: { relation, people, seen: people.length, total } };
}

const DAY = 24 * 60 * 60 * 1000;
/** The longest range of time that is offered in place of everything, and is often chosen by itself. */
const RANGE = 366 * DAY;
/** Fewer people than these may well have come within a year. */
const SEVERAL = 5;
const GROWING: ReadonlySet<Relation> = new Set(['followers', 'following', 'friends']);

function mayBeRange(relation: Relation, { size, oldest }: PeopleGathered, made: number): boolean {
  return GROWING.has(relation) && size >= SEVERAL && oldest !== null && made - oldest < RANGE;
}
