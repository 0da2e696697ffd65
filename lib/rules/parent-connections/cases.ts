import { found, list, unread, type RuleCase } from '../cases';
import type { ComparedList } from '../../fact';

const QUESTION = { outcome: 'untested', says: 'question' } as const;

const dana = {
  person: { handle: 'dana.adeyemi', displayName: 'Dana Adeyemi', bio: 'Mum of two' },
  reasons: ['the surname Adeyemi', 'they say that they are a parent or relative'],
};

function families(relation: ComparedList['relation'], more: Partial<ComparedList> = {}) {
  return list(relation, [], { families: [dana], ...more });
}

function danaOn(relation: ComparedList['relation']) {
  return { outcome: 'cantTell', says: 'possibleFamily', about: `${relation}:dana.adeyemi` } as const;
}

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether parents of pupils are among the connections',
    facts: {},
    expect: [QUESTION],
  },
  {
    title: 'somebody among the friends who may be a pupil’s parent is shown beside the question',
    facts: { lists: [families('friends')] },
    expect: [QUESTION, danaOn('friends')],
  },
  {
    title: 'a follower who was approved may be a connected parent',
    facts: { lists: [families('followers')], accountPrivate: found(true) },
    expect: [QUESTION, danaOn('followers')],
  },
  {
    title: 'a follower of a public account who is not followed back is no connection',
    facts: { lists: [families('followers'), list('following', [])], accountPrivate: found(false) },
    expect: [QUESTION],
  },
  {
    title: 'a follower of a public account who is followed back is one',
    facts: { lists: [families('followers'), families('following')], accountPrivate: found(false) },
    expect: [QUESTION, danaOn('followers')],
  },
  {
    title: 'while it is not known whom the person follows, every follower may be one',
    facts: {
      lists: [families('followers'), { relation: 'following', fact: unread('following') }],
      accountPrivate: found(false),
    },
    expect: [QUESTION, danaOn('followers')],
  },
  {
    title: 'more of them than can be gone through are counted',
    facts: { lists: [families('friends', { moreFamilies: 7 })] },
    expect: [QUESTION, danaOn('friends'), { outcome: 'cantTell', says: 'moreFamilies', about: 'friends' }],
  },
  {
    title: 'somebody whom the person has blocked is not shown',
    facts: { lists: [families('blocked')] },
    expect: [QUESTION],
  },
];
