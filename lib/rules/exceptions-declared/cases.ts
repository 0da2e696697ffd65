import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether family links are declared',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
