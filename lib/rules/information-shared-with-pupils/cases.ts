import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether private matters are kept from pupils',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
