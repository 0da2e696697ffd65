import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether confidential information stays off social media',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
