import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether somebody keeps away from extremism',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
