import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether posts are respectful',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
