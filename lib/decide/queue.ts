/** The matches of a checklist, each person once, strongest first. Answers do not change the order. */
import { itemsOf } from '../audit/build-checklist';
import type { Checklist, ChecklistItem } from '../checklist';
import type { ComparedEvidence, ComparedList, PersonMatch } from '../fact';
import type { Verdict } from '../finding';
import { isSameAccount, RELATIONS, type Account } from '../observation';
import { isMatch } from './count-undecided';
import type { MatchToDecide, SeenOn, Strength } from './match-to-decide';

/** `compared` are the lists that the checklist rests on. */
export function queueOf(checklist: Checklist, compared: readonly ComparedEvidence[]): MatchToDecide[] {
  const byAnswer = new Map<string, ChecklistItem[]>();
  for (const { item } of itemsOf(checklist)) {
    if (!isMatch(item)) continue;
    const { answerId } = item.finding;
    byAnswer.set(answerId, [...(byAnswer.get(answerId) ?? []), item]);
  }
  return [...byAnswer.values()]
    .flatMap((items) => ranked(items, compared) ?? [])
    .toSorted((one, other) => one.rank - other.rank || one.match.answerId.localeCompare(other.match.answerId))
    .map(({ match }) => match);
}

type Placed = { match: Pick<PersonMatch, 'person' | 'reasons'>; strength: Ranking; at: number };
type Ranking = Exclude<Strength, 'hint'>;

/** Possible matches stand after every likely one, and families after those. */
const AFTER: { readonly [Name in Ranking]: number } = { likely: 0, possible: 1_000_000, family: 2_000_000 };

function ranked(items: readonly ChecklistItem[], compared: readonly ComparedEvidence[]) {
  const [item] = items;
  const account = item?.finding.account;
  if (!item || !account) return null;
  const [best] = placesOf(compared, account, item.finding.verdict);
  if (!best) return null;
  const { match, strength, at } = best;
  const decide: MatchToDecide = {
    answerId: item.finding.answerId,
    account,
    person: match.person,
    strength,
    reasons: match.reasons,
    hints: [],
    hasLeft: item.finding.verdict.mayBe === 'formerPupil',
    seenOn: items.flatMap(seenOn),
    finding: item.finding,
    requirements: items
      .map(({ finding }) => finding.requirement)
      .filter(({ rule }, index, all) => all.findIndex((other) => other.rule === rule) === index),
    nextSteps: item.words.nextSteps,
    answers: item.answers,
    answer: item.stale ? null : item.answer,
  };
  return { match: decide, rank: at + AFTER[strength] };
}

/** Where the person stands among the matches of each list, which are strongest first. */
function placesOf(
  compared: readonly ComparedEvidence[],
  account: Account,
  { person: handle, mayBe }: Verdict,
): Placed[] {
  return compared
    .filter((entry) => isSameAccount(entry.account, account))
    .flatMap(({ list }) => (mayBe === 'family' ? familiesOf(list) : matchesOf(list, mayBe)))
    .filter(({ match }) => match.person.handle === handle)
    .toSorted((one, other) => AFTER[one.strength] - AFTER[other.strength] || one.at - other.at);
}

function matchesOf({ matches }: ComparedList, mayBe: Verdict['mayBe']): Placed[] {
  return matches
    .map((match, at) => ({ match, strength: match.strength, at }))
    .filter(({ match }) => match.hasLeft === (mayBe === 'formerPupil'));
}

function familiesOf({ families = [] }: ComparedList): Placed[] {
  return families.map((match, at) => ({ match, strength: 'family', at }));
}

/** A match says which list it is about: "followers:maya.adeyemi". */
function seenOn({ finding: { verdict } }: ChecklistItem): SeenOn[] {
  const [list] = (verdict.about ?? '').split(':');
  const relation = RELATIONS.find((name) => name === list);
  const [source] = verdict.sources;
  return relation && source ? [{ relation, source }] : [];
}
