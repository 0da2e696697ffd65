import { found, list, match, type RuleCase } from '../cases';
import { listCases } from '../list-cases';

export const cases: readonly RuleCase[] = [
  ...listCases({ relation: 'following' }),
  {
    title: 'two people with the same name as a pupil, each to be decided alone',
    facts: { lists: [list('following', [match('maya.a'), match('maya_adeyemi', { strength: 'possible' })])] },
    expect: [
      { outcome: 'cantTell', says: 'likelyMatch', about: 'following:maya.a' },
      { outcome: 'cantTell', says: 'possibleMatch', about: 'following:maya_adeyemi' },
    ],
  },
  {
    title: 'a pupil who follows and is not followed',
    facts: { lists: [list('followers', [match('maya.a')]), list('following')] },
    expect: [{ outcome: 'passed', says: 'noneOnList', about: 'following' }],
  },
  {
    title: 'a pupil whom a private account follows',
    facts: { accountPrivate: found(true), lists: [list('following', [match('maya.a')])] },
    expect: [{ outcome: 'cantTell', says: 'likelyMatch', about: 'following:maya.a' }],
  },
  {
    title: 'a platform on which one follows nobody',
    facts: { lists: [list('friends', [match('maya.a')])] },
    expect: [{ outcome: 'inapplicable', says: 'noFollowing' }],
  },
];
