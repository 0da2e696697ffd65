import type { RuleWords } from '../../rule';

export const words = {
  title: 'Children who tried to reach you',
  why: 'A friend request from a child may be a cry for help, a dare or a mistake. Those who look after safeguarding can only judge it if they know. Telling them protects the child and you.',
  howToCheck: [
    'Look through friend requests, follow requests and message requests on each of your accounts, hidden and old ones too.',
    'Think of games and chat apps, and of comments by a child on something you posted.',
    'Think of what you know of others: has a member of staff tried to reach a child on social media?',
  ],
  nextSteps: [
    'If a child tried to reach you, tell your school’s designated safeguarding lead (DSL) at once. Do not answer, and do not delete anything before they have seen it.',
    'If a member of staff tried to reach a child, tell the headteacher at once. If it is the headteacher, tell the chair of governors.',
    'Never copy or pass on an intimate picture of a child, not even to report it. Say that it is there, and leave it.',
    'If a child is in danger right now, call 999.',
  ],
  says: {
    question:
      'Have you reported every attempt at contact that you know of: a child who tried to reach you, or a member of staff who tried to reach a child?',
  },
} satisfies RuleWords;
