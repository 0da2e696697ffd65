import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether parents of pupils are among the connections',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
