import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether official accounts are left to those who run them',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
