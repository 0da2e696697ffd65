import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether posts that were objected to are gone',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
