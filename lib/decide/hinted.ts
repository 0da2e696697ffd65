/** People to look at where no names are at hand: those in whose name or bio something speaks for a pupil. */
import { personAnswerId, type Finding } from '../finding';
import type { Account, Observation, Person, Relation } from '../observation';
import type { Policy, School } from '../policies/policy';
import { policyKey } from '../policies/policy';
import type { Answers } from '../answer';
import { hintsIn, type Hint } from './hints-in';
import type { MatchToDecide, SeenOn } from './match-to-decide';

export type Hinted = {
  matches: MatchToDecide[];
  /** How many more there are with weaker hints. */ more: number;
};

export type HintsFor = {
  lists: readonly Observation<'people'>[];
  school: School | null;
  policy: Policy;
  answers: Answers;
  /** ISO 8601 time. */
  now: string;
};

/** A list that nobody can go through helps nobody. */
const MOST_SHARE = 0.03;
const AT_LEAST = 12;
/** People whom one has blocked are no connections. */
const NOT_LOOKED_AT: ReadonlySet<Relation> = new Set(['blocked']);
/** The clauses that speak of pupils on lists. */
const RULES: ReadonlySet<string> = new Set(['pupil-connections', 'following-pupils', 'followed-by-pupils']);

type Found = { account: Account; person: Person; hints: readonly Hint[]; seenOn: SeenOn[] };

export function hintedOn({ lists, ...more }: HintsFor): Hinted {
  const found = new Map<string, Found>();
  let people = 0;
  for (const { account, source, reading } of lists) {
    if (reading.status !== 'found' || NOT_LOOKED_AT.has(reading.value.relation)) continue;
    people += reading.value.people.length;
    const seen: SeenOn = { relation: reading.value.relation, source };
    for (const person of reading.value.people) add(found, { account, person, seen }, more);
  }
  const strongest = [...found].toSorted(([, one], [, other]) => other.hints.length - one.hints.length);
  const most = Math.max(AT_LEAST, Math.floor(people * MOST_SHARE));
  return {
    matches: strongest.slice(0, most).flatMap(([id, each]) => matchOf(id, each, more) ?? []),
    more: Math.max(0, strongest.length - most),
  };
}

type Seen = { account: Account; person: Person; seen: SeenOn };

function add(
  found: Map<string, Found>,
  { account, person, seen }: Seen,
  { school, now }: Pick<HintsFor, 'school' | 'now'>,
): void {
  const id = personAnswerId(account, person.handle, 'pupil');
  const before = found.get(id);
  if (before) return void before.seenOn.push(seen);
  const hints = hintsIn(person, school, now);
  if (hints.length > 0) found.set(id, { account, person, hints, seenOn: [seen] });
}

function matchOf(
  answerId: string,
  { account, person, hints, seenOn }: Found,
  { policy, answers, now }: Pick<HintsFor, 'policy' | 'answers' | 'now'>,
): MatchToDecide | null {
  const requirements = policy.requirements.filter(({ rule }) => RULES.has(rule));
  const [requirement] = requirements;
  if (!requirement) return null;
  const verdict: Finding['verdict'] = {
    outcome: 'cantTell',
    says: 'hint',
    person: person.handle,
    sources: seenOn.map(({ source }) => source),
  };
  const finding = {
    id: answerId,
    answerId,
    requirement,
    policy: policyKey(policy),
    at: now,
    account,
    verdict,
  };
  return {
    answerId,
    account,
    person,
    strength: 'hint',
    reasons: [],
    hints,
    hasLeft: false,
    seenOn,
    finding,
    requirements,
    nextSteps: [],
    answers: ['willRemove', 'notAPupil', 'declaredException', 'familyOfPupil', 'notSure'],
    answer: answers[answerId] ?? null,
  };
}
