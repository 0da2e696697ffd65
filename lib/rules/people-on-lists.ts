/** What the rules about pupils have in common: going through a list of people that was compared with names. */
import type { AnswerKind } from '../answer';
import type { CommonSentence } from '../common-words';
import type { ComparedList, ListFact, PersonMatch } from '../fact';
import type { Verdict } from '../finding';
import type { Relation, Source } from '../observation';
import { notKnown } from '../rule';

export const LIST_SENTENCES = {
  likelyMatch:
    '{name} (@{person}), among {list}, has the same name as someone you named: {reasons}. It may be somebody else: you decide.',
  possibleMatch:
    '{name} (@{person}), among {list}, may have the name of someone you named: {reasons}. It may be somebody else: you decide.',
  notCompared:
    'We have seen {seen} people among {list}, and compared {compared} of them. The others are not looked at yet.',
  moreAlike: '{more} more people among {list} have less of a name you gave. They are not shown.',
  noneOnList:
    'We compared all {seen} people among {list} with the {names} names of pupils you gave. Nobody has the same name. Someone who uses another name, or whom you have not named, would not be found.',
  emptyList: 'There is nobody among {list}.',
  listInPart:
    'We have seen {seen} of {total} people among {list}. Scroll to the end of the list so that we see the rest.',
  listOfUnknownLength:
    'We have seen {seen} people among {list}, but the page does not say how many there are. If you have scrolled to the end, you have seen them all.',
  noNames: 'We have seen {seen} people among {list}. Give the names to look for, and we compare them.',
  namesUnread:
    'Nobody among {list} has the same name as those we looked for. But {unread} of the names you gave could not be read, and were not looked for.',
  namesNotKept:
    'You went through {list} earlier ({seen} people). We never keep names, so open the list again to compare it.',
  listNotHere: 'Your {platform} account has no list of {list}.',
} as const;
export type ListSentence = keyof typeof LIST_SENTENCES;

const OTHER_ANSWERS: readonly AnswerKind[] = ['declaredException', 'familyOfPupil', 'notSure'];
const PUPIL_ANSWERS: readonly AnswerKind[] = ['willRemove', 'notAPupil', ...OTHER_ANSWERS];
const LEAVER_ANSWERS: readonly AnswerKind[] = ['willRemove', 'notAFormerPupil', ...OTHER_ANSWERS];

export const LIST_NAMES: { readonly [Name in Relation]: string } = {
  followers: 'your followers',
  following: 'the people you follow',
  friends: 'your friends',
  requestsReceived: 'the requests you have received',
  requestsSent: 'the requests you have sent',
  blocked: 'the people you have blocked',
  closeFriends: 'your close friends',
};

type ListVerdict = Verdict<ListSentence | CommonSentence>;

/** Whose names a rule looks for: pupils of the school, or those who have left it. */
export type Sought = 'pupils' | 'leavers';

/** Every match on one list, and how far the list was seen; `passed` only if it was all of it. */
export function judgeList(list: ListFact, sought: Sought): ListVerdict[] {
  if (list.fact.status === 'absent') return [listNotHere(list.relation, list.fact.source)];
  const matches = matchesOn(list, sought);
  const unseen = notSeenOf(list, sought);
  if (unseen) return [...matches, unseen];
  return matches.length > 0 || list.fact.status !== 'found'
    ? matches
    : [nobodyOn(list.fact.value, list.fact.source, sought)];
}

/** A possible match for each person on the list who bears a name that is sought, and who `counts`. */
export function matchesOn(
  { relation, fact }: ListFact,
  sought: Sought,
  counts: (match: PersonMatch) => boolean = () => true,
): ListVerdict[] {
  if (fact.status !== 'found') return [];
  const matches = fact.value.matches.filter((match) => match.hasLeft === (sought === 'leavers'));
  return matches.filter(counts).map((match) => matchVerdict(relation, match, fact.source));
}

/** What stands in the way of saying anything about the whole list, or null if nothing does. */
export function notSeenOf({ relation, fact }: ListFact, sought: Sought): ListVerdict | null {
  if (fact.status === 'unread' || fact.status === 'unreadable') return notKnown(fact, relation);
  return fact.status === 'absent' ? null : gapIn(fact.value, fact.source, sought);
}

/** A name on a list is never more than a possible match: the person decides. */
function matchVerdict(
  relation: Relation,
  { person, strength, reasons, hasLeft }: PersonMatch,
  source: Source,
): Verdict<ListSentence> {
  return {
    outcome: 'cantTell',
    says: strength === 'likely' ? 'likelyMatch' : 'possibleMatch',
    about: `${relation}:${person.handle.toLowerCase()}`,
    person: person.handle,
    ...(hasLeft ? { mayBe: 'formerPupil' } : {}),
    values: {
      name: person.displayName || person.handle,
      person: person.handle,
      list: LIST_NAMES[relation],
      reasons: reasons.join('; '),
    },
    sources: [source],
    answers: hasLeft ? LEAVER_ANSWERS : PUPIL_ANSWERS,
    fix: { page: source.page },
  };
}

function gapIn(list: ComparedList, source: Source, sought: Sought): Verdict<ListSentence> | null {
  const { relation, seen, total } = list;
  const names = namesFor(list, sought);
  const values = { list: LIST_NAMES[relation], seen, names, ...(total === null ? {} : { total }) };
  const more = { about: relation, values, sources: [source], fix: { page: source.page } };
  if (isEmpty(list)) return null;
  if (list.namesNotKept) return { outcome: 'untested', says: 'namesNotKept', ...more };
  if (names === 0) return { outcome: 'untested', says: 'noNames', ...more, fix: { give: 'names' } };
  if (list.compared !== undefined)
    return {
      outcome: 'untested',
      says: 'notCompared',
      ...more,
      values: { ...values, compared: list.compared },
    };
  if (total === null) return { outcome: 'cantTell', says: 'listOfUnknownLength', ...more };
  if (seen < total) return { outcome: 'cantTell', says: 'listInPart', ...more };
  if (list.unreadNames) return namesUnread(list.unreadNames, more);
  return list.more
    ? { outcome: 'cantTell', says: 'moreAlike', ...more, values: { ...values, more: list.more } }
    : null;
}

/** Somebody whose name could not be read may be on the list. */
function namesUnread(unread: number, more: Omit<ListVerdict, 'outcome' | 'says'>): Verdict<ListSentence> {
  const values = { ...more.values, unread };
  return { outcome: 'cantTell', says: 'namesUnread', ...more, values, fix: { give: 'names' } };
}

function listNotHere(relation: Relation, source: Source): Verdict<ListSentence> {
  const values = { list: LIST_NAMES[relation] };
  return { outcome: 'inapplicable', says: 'listNotHere', about: relation, values, sources: [source] };
}

function nobodyOn(list: ComparedList, source: Source, sought: Sought): Verdict<ListSentence> {
  const { relation, seen } = list;
  const values = { list: LIST_NAMES[relation], seen, names: namesFor(list, sought) };
  const says = isEmpty(list) ? 'emptyList' : 'noneOnList';
  return { outcome: 'passed', says, about: relation, values, sources: [source] };
}

/** Whether the list was seen to have nobody on it. */
export function isEmptyList({ fact }: ListFact): boolean {
  return fact.status === 'found' && isEmpty(fact.value);
}

function namesFor({ names, leavers }: ComparedList, sought: Sought): number {
  return sought === 'leavers' ? leavers : names;
}

function isEmpty({ seen, total }: ComparedList): boolean {
  return total === 0 && seen === 0;
}
