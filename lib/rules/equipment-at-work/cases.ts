import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether social media stays off school equipment',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
