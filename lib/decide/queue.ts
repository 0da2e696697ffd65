/** The matches of a checklist, each person once, strongest first. Answers do not change the order. */
import { itemsOf } from '../audit/build-checklist';
import type { Checklist, ChecklistItem } from '../checklist';
import type { ComparedEvidence, PersonMatch } from '../fact';
import { isSameAccount, RELATIONS, type Account } from '../observation';
import { isMatch } from './count-undecided';
import type { MatchToDecide, SeenOn } from './match-to-decide';

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

type Placed = { match: PersonMatch; at: number };

/** Possible matches stand after every likely one. */
const AFTER_LIKELY = 1_000_000;

function ranked(items: readonly ChecklistItem[], compared: readonly ComparedEvidence[]) {
  const [item] = items;
  const account = item?.finding.account;
  if (!item || !account) return null;
  const { person = '', hasLeft = false } = item.finding.verdict;
  const [best] = placesOf(compared, account, person, hasLeft);
  if (!best) return null;
  const { match, at } = best;
  const decide: MatchToDecide = {
    answerId: item.finding.answerId,
    account,
    person: match.person,
    strength: match.strength,
    reasons: match.reasons,
    hints: [],
    hasLeft,
    seenOn: items.flatMap(seenOn),
    finding: item.finding,
    requirements: items
      .map(({ finding }) => finding.requirement)
      .filter(({ rule }, index, all) => all.findIndex((other) => other.rule === rule) === index),
    nextSteps: item.words.nextSteps,
    answers: item.answers,
    answer: item.stale ? null : item.answer,
  };
  return { match: decide, rank: at + (match.strength === 'likely' ? 0 : AFTER_LIKELY) };
}

/** Where the person stands among the matches of each list, which are strongest first. */
function placesOf(
  compared: readonly ComparedEvidence[],
  account: Account,
  handle: string,
  hasLeft: boolean,
): Placed[] {
  return compared
    .filter((entry) => isSameAccount(entry.account, account))
    .flatMap(({ list }) => list.matches.map((match, at): Placed => ({ match, at })))
    .filter(({ match }) => match.person.handle === handle && match.hasLeft === hasLeft)
    .toSorted(
      (one, other) =>
        Number(one.match.strength !== 'likely') - Number(other.match.strength !== 'likely') ||
        one.at - other.at,
    );
}

/** A match says which list it is about: "followers:maya.adeyemi". */
function seenOn({ finding: { verdict } }: ChecklistItem): SeenOn[] {
  const [list] = (verdict.about ?? '').split(':');
  const relation = RELATIONS.find((name) => name === list);
  const [source] = verdict.sources;
  return relation && source ? [{ relation, source }] : [];
}
