import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether somebody has looked themselves up',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
