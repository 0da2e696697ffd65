/** Cases that every rule about lists of people shares. */
import type { ComparedList, ListFact } from '../fact';
import type { Relation } from '../observation';
import { absent, list, match, troubleCases, unread, type CaseFacts, type RuleCase } from './cases';

type About = {
  relation: Relation;
  /** Whether the people who matter to the rule have left the school. */
  hasLeft?: boolean;
  /** What else the rule is given. */
  more?: CaseFacts;
};

export function listCases(about: About): RuleCase[] {
  return [
    ...wholeLists(about),
    ...comparedInPart(about),
    ...listsInPart(about),
    ...withoutNames(about),
    ...listsNotSeen(about),
  ];
}

const NAME = 'maya.a';

function matchesOf({ hasLeft = false }: About) {
  return { maya: match(NAME, { hasLeft }), theOther: match('ines.k', { hasLeft: !hasLeft }) };
}

function mayaOn({ relation }: About) {
  return { outcome: 'cantTell', says: 'likelyMatch', about: `${relation}:${NAME}` } as const;
}

function read({ relation, more = {} }: About, matches: Matches, coverage: Partial<ComparedList> = {}) {
  return { ...more, lists: [list(relation, matches, coverage)] };
}

function wholeLists(about: About): RuleCase[] {
  const { relation, hasLeft = false } = about;
  const { maya, theOther } = matchesOf(about);
  return [
    {
      title: 'a whole list without anybody of that name',
      facts: read(about, []),
      expect: [{ outcome: 'passed', says: 'noneOnList', about: relation }],
    },
    {
      title: 'somebody with the same name on a whole list',
      facts: read(about, [maya]),
      expect: [mayaOn(about)],
    },
    {
      title: 'somebody with the same name, whose handle is spelt in capitals, under the same finding',
      facts: read(about, [match(NAME.toUpperCase(), { hasLeft })]),
      expect: [mayaOn(about)],
    },
    {
      title: 'somebody with the same name who shows no display name',
      facts: read(about, [match(NAME, { hasLeft, person: { handle: NAME, displayName: '' } })]),
      expect: [mayaOn(about)],
    },
    {
      title: 'somebody whose name matters to another rule',
      facts: read(about, [theOther]),
      expect: [{ outcome: 'passed', says: 'noneOnList', about: relation }],
    },
    {
      title: 'more people than the page counts',
      facts: read(about, [], { seen: 41, total: 40 }),
      expect: [{ outcome: 'passed', says: 'noneOnList', about: relation }],
    },
  ];
}

function comparedInPart(about: About): RuleCase[] {
  const { relation, hasLeft = false } = about;
  const { maya } = matchesOf(about);
  return [
    {
      title: 'somebody who shows a part of the name',
      facts: read(about, [match(NAME, { hasLeft, strength: 'possible' })]),
      expect: [{ ...mayaOn(about), says: 'possibleMatch' }],
    },
    {
      title: 'more people who show a part of a name than can be gone through',
      facts: read(about, [maya], { more: 30 }),
      expect: [mayaOn(about), { outcome: 'cantTell', says: 'moreAlike', about: relation }],
    },
    {
      title: 'a list that has not been compared yet',
      facts: read(about, [], { compared: 0 }),
      expect: [{ outcome: 'untested', says: 'notCompared', about: relation }],
    },
    {
      title: 'a list of which a part has been compared',
      facts: read(about, [maya], { compared: 20 }),
      expect: [mayaOn(about), { outcome: 'untested', says: 'notCompared', about: relation }],
    },
  ];
}

function listsInPart(about: About): RuleCase[] {
  const { relation } = about;
  const { maya } = matchesOf(about);
  return [
    {
      title: 'a list of which only a part was seen',
      facts: read(about, [], { seen: 12, total: 40 }),
      expect: [{ outcome: 'cantTell', says: 'listInPart', about: relation }],
    },
    {
      title: 'a list of which all but one were seen, with somebody of the same name on it',
      facts: read(about, [maya], { seen: 39, total: 40 }),
      expect: [mayaOn(about), { outcome: 'cantTell', says: 'listInPart', about: relation }],
    },
    {
      title: 'a list whose length the page does not give',
      facts: read(about, [], { total: null }),
      expect: [{ outcome: 'cantTell', says: 'listOfUnknownLength', about: relation }],
    },
    {
      title: 'nobody seen on a list whose length the page does not give',
      facts: read(about, [], { seen: 0, total: null }),
      expect: [{ outcome: 'cantTell', says: 'listOfUnknownLength', about: relation }],
    },
    {
      title: 'nobody seen yet on a list that has people',
      facts: read(about, [], { seen: 0, total: 40 }),
      expect: [{ outcome: 'cantTell', says: 'listInPart', about: relation }],
    },
  ];
}

function withoutNames(about: About): RuleCase[] {
  const { relation } = about;
  const { maya } = matchesOf(about);
  return [
    {
      title: 'a whole list, but no names to compare it with',
      facts: read(about, [], { names: 0, leavers: 0 }),
      expect: [{ outcome: 'untested', says: 'noNames', about: relation }],
    },
    {
      title: 'a whole list, of which nobody matches, but not all names could be read',
      facts: read(about, [], { unreadNames: 2 }),
      expect: [{ outcome: 'cantTell', says: 'namesUnread', about: relation }],
    },
    {
      title: 'a list with nobody on it, before any names were given',
      facts: read(about, [], { seen: 0, total: 0, names: 0, leavers: 0 }),
      expect: [{ outcome: 'passed', says: 'emptyList', about: relation }],
    },
    {
      title: 'a list with nobody on it, read before the panel closed',
      facts: read(about, [], { seen: 0, total: 0, namesNotKept: true }),
      expect: [{ outcome: 'passed', says: 'emptyList', about: relation }],
    },
    {
      title: 'a list read before the panel closed, whose names were not kept',
      facts: read(about, [], { namesNotKept: true }),
      expect: [{ outcome: 'untested', says: 'namesNotKept', about: relation }],
    },
    {
      title: 'a list read before the panel closed, of which the person kept one match',
      facts: read(about, [maya], { namesNotKept: true }),
      expect: [mayaOn(about), { outcome: 'untested', says: 'namesNotKept', about: relation }],
    },
  ];
}

function listsNotSeen({ relation, more = {} }: About): RuleCase[] {
  const facts = (fact: ListFact['fact']) => ({ ...more, lists: [{ relation, fact }] });
  return [
    {
      title: 'an account that does not have the list',
      facts: facts(absent()),
      expect: [{ outcome: 'inapplicable', says: 'listNotHere', about: relation }],
    },
    {
      title: 'a list that nobody has looked at',
      facts: facts(unread(relation)),
      expect: [{ outcome: 'untested', says: 'notLookedAt', about: relation }],
    },
    {
      title: 'a list that no page shows',
      facts: facts(unread(null)),
      expect: [{ outcome: 'untested', says: 'notShown', about: relation }],
    },
    ...troubleCases(facts, relation),
  ];
}

type Matches = ComparedList['matches'];
