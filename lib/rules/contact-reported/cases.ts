import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether attempts at contact were reported',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
