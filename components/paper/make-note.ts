/**
 * The note: what was looked at and what was not, and how much could not be checked. Whatever was found, and whatever
 * was answered to it, leaves it as it is.
 */
import { GROUPS, type Checklist, type ChecklistItem } from '../../lib/checklist';
import type { CommonSentence } from '../../lib/common-words';
import { READING_TROUBLES } from '../../lib/observation';
import { isOnlyGuided, type Platform } from '../../lib/platform';
import type { AccountCoverage } from '../../lib/self-check/coverage';
import { fill } from '../../lib/words';
import type { Note } from './paper';
import { noteWords as words } from './words';

/** Why something could not be told, whatever there was to see: none of these comes of something that was found. */
const GAPS: ReadonlySet<string> = new Set([
  ...READING_TROUBLES,
  ...([
    'notLookedAt',
    'notInDownload',
    'notShown',
    'strictWhenLoaded',
    'tooOld',
    'oldDownload',
    'logoLookedFor',
    'ruleFailed',
    'unknownRule',
  ] as const satisfies readonly CommonSentence[]),
  'listInPart',
  'listOfUnknownLength',
  'namesUnread',
]);

type Shown = {
  checklist: Checklist;
  coverage: readonly AccountCoverage[];
  platforms: readonly Platform[];
  /** Ids of those that are in the check. */
  used: readonly string[];
};

export function makeNote({ checklist, coverage, platforms, used }: Shown): Note {
  const counted = coverage.map((entry) => ({ entry, ...countsOf(entry) }));
  const items = GROUPS.flatMap((group) => checklist[group].flatMap((account) => account.items));
  return {
    looked: counted.filter(({ read }) => read > 0).map(sayLooked),
    notLooked: counted.filter(({ read }) => read === 0).map(({ entry }) => entry.platform.title),
    notInCheck: platforms
      .filter(({ id, practice }) => !practice && !used.includes(id))
      .map(({ title }) => title),
    open: items.filter(isOpen).length,
  };
}

type Counts = { read: number; all: number };

function countsOf({ platform, pages, open }: AccountCoverage): Counts {
  const points = platform.guide?.items.length ?? 0;
  if (isOnlyGuided(platform)) return { read: Math.max(0, points - open), all: points };
  const read = pages.filter(({ state }) => state !== 'unread' && state !== 'trouble').length;
  return { read, all: pages.length };
}

function sayLooked({ entry: { platform }, read, all }: { entry: AccountCoverage } & Counts): string {
  const sentences = isOnlyGuided(platform) ? words.answers : words.pages;
  return fill(all === 1 ? sentences.one : sentences.other, { platform: platform.title, read, all });
}

function isOpen({ finding, answer, stale }: ChecklistItem): boolean {
  const { outcome, says, person } = finding.verdict;
  if (person !== undefined || (answer && !stale)) return false;
  return outcome === 'untested' || (outcome === 'cantTell' && GAPS.has(says));
}
