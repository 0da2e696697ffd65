import type { RuleCase } from '../cases';

export const cases: readonly RuleCase[] = [
  {
    title: 'the person is asked whether messages to pupils stay within the school’s channels',
    facts: {},
    expect: [{ outcome: 'untested', says: 'question' }],
  },
];
