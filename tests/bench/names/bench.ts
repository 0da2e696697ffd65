/**
 * Prints time, pairs a second and F1 of our matcher beside search libraries on invented lists: `npm run bench:names`.
 * With a folder of labelled sets as an argument (roll.json, followers.json, truth.json in each), those too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as Matching from '../../../lib/matching/names/index';
import type { Person } from '../../../lib/observation';
import type { Pupil } from '../../../lib/roll/pupil';
import { load } from '../../support/load.ts';
import { inventList, type Labelled } from './invented-lists.ts';
import { LIBRARIES, type Scored } from './libraries.ts';

const { createNameMatcher } = await load<typeof Matching>('lib/matching/names/index.ts');
const [folder] = process.argv.slice(2);

compare('420 x 2,000, invented', inventList(1, 420, 2000));
time('420 x 5,000', inventList(2, 420, 5000));
time('2,000 x 50,000', inventList(3, 2000, 50_000));
time('10,000 x 50,000', inventList(4, 10_000, 50_000));
if (folder) for (const name of readdirSync(folder).toSorted()) readSet(name, path.join(folder, name));

function compare(title: string, { roll, people, truth }: Labelled): void {
  console.log(`\n${title}`);
  for (const library of LIBRARIES)
    report(library.name, { roll, people, truth }, () => bestCut(library.match(roll, people), truth));
  report('ours', { roll, people, truth }, () => ours(roll, people, truth));
}

function time(title: string, labelled: Labelled): void {
  const before = process.memoryUsage().rss;
  report(title, labelled, () => ours(labelled.roll, labelled.people, labelled.truth));
  console.log(`    memory ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more`);
}

type Quality = { precision: number; recall: number };

function report(name: string, { roll, people }: Labelled, run: () => Quality): void {
  const start = performance.now();
  const { precision, recall } = run();
  const seconds = (performance.now() - start) / 1000;
  const pairs = (roll.length * people.length) / seconds / 1e6;
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const shares = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(5));
  console.log(
    `  ${name.padEnd(22)} P ${shares[0]} R ${shares[1]} F1 ${shares[2]}  ${seconds.toFixed(2)} s, ${pairs.toFixed(1)} M pairs/s`,
  );
}

function ours(roll: readonly Pupil[], people: readonly Person[], truth: Labelled['truth']): Quality {
  const likely = createNameMatcher(roll)
    .match(people)
    .filter(({ strength }) => strength === 'likely');
  return qualityOf(firstOfEach(likely), truth);
}

/** At the likeness that serves the library best: a luxury that nobody has who does not know the answer. */
function bestCut(scored: readonly Scored[], truth: Labelled['truth']): Quality {
  const cuts = [...new Set(scored.map(({ score }) => Math.round(score * 50) / 50))];
  const tried = cuts.map((cut) =>
    qualityOf(
      scored.filter(({ score }) => score >= cut),
      truth,
    ),
  );
  const f1 = ({ precision, recall }: Quality) => (2 * precision * recall) / (precision + recall || 1);
  return tried.toSorted((one, other) => f1(other) - f1(one))[0] ?? { precision: 0, recall: 0 };
}

function qualityOf(found: readonly Scored[], truth: Labelled['truth']): Quality {
  const right = found.filter(({ person, pupil }) => truth.get(person)?.has(pupil)).length;
  return { precision: right / (found.length || 1), recall: right / (truth.size || 1) };
}

function firstOfEach(matches: readonly Scored[]): Scored[] {
  const best = new Map<number, Scored>();
  for (const match of matches) if (!best.has(match.person)) best.set(match.person, match);
  return [...best.values()];
}

type Truth = {
  positives: { follower: number; accept: string[]; tier: string; kind: string }[];
  ambiguous: { follower: number }[];
};
type Follower = { displayName: string; handle: string; bio: string };
type RollFile = {
  school: { name: string; aliases: string[] };
  pupils: { id: string; first: string; middle: string; last: string; preferred: string; year: string }[];
};

/** Full names alone count; strangers who bear a pupil's very name are left out. */
function readSet(name: string, set: string): void {
  if (!existsSync(path.join(set, 'truth.json'))) return;
  const parse = (file: string) => JSON.parse(readFileSync(path.join(set, file), 'utf8'));
  const { school, pupils }: RollFile = parse('roll.json');
  const people: Follower[] = parse('followers.json');
  const { positives, ambiguous }: Truth = parse('truth.json');
  const left = new Set(
    [...ambiguous, ...positives.filter(({ tier }) => tier !== 'A')].map(({ follower }) => follower),
  );
  const full = positives.filter(({ tier }) => tier === 'A');
  const truth = new Map(full.map(({ follower, accept }) => [follower, new Set(accept)]));
  const roll = pupils.map(({ id, first, middle, last, preferred, year }): Pupil => ({
    id,
    firstName: first,
    middleNames: middle,
    lastName: last,
    knownAs: preferred,
    group: year,
  }));
  const run = () => {
    const found = createNameMatcher(roll, { schoolNames: [school.name, ...school.aliases] }).match(people);
    const likely = found.filter(({ strength, person }) => strength === 'likely' && !left.has(person));
    missedByKind(full, new Set(likely.map(({ person }) => person)));
    return qualityOf(firstOfEach(likely), truth);
  };
  report(name, { roll, people, truth }, run);
}

function missedByKind(full: Truth['positives'], found: ReadonlySet<number>): void {
  const missed = full.filter(({ follower }) => !found.has(follower)).map(({ kind }) => kind);
  if (missed.length > 0) console.log(`    missed: ${missed.toSorted().join(', ')}`);
}
