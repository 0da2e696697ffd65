import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether pictures are free of the logo',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
