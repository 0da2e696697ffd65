import type { RuleWords } from '../../rule';

export const words = {
  title: 'What pupils know about you',
  why: 'A number, an address or a story from your private life makes you a private contact for a child. It blurs the line between you, and you cannot take it back.',
  howToCheck: [
    'Think of what pupils know about you: your number, your usernames, where you live, whom you live with.',
    'Ask yourself how they know it: from you, or from a profile that everyone can see?',
    'Check what shows up when you share your screen: notifications, open chats, your own pictures.',
  ],
  nextSteps: [
    'If a pupil has your number, your address or your private account, tell your school’s designated safeguarding lead (DSL), and agree with them what to do.',
    'Do not answer calls or messages that reach you in that way, and do not delete them before the DSL has seen them.',
    'Make your accounts private, and take your number and address off them.',
  ],
  says: {
    question:
      'Have you kept your private life and your contact details to yourself when you talk or write to pupils?',
  },
} satisfies RuleWords;
