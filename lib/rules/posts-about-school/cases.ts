import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether posts leave out the school and its people',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
