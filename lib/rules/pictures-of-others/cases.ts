import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether people in pictures were asked',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
