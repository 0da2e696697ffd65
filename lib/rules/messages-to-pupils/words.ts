import type { RuleWords } from '../../rule';

export const words = {
  title: 'Messages to pupils',
  why: 'Harm to children often begins with private messages, and so do accusations against adults. A channel that the school can look into protects the child and you.',
  howToCheck: [
    'Look through your chats on every app, in games too: is a pupil in any of them, alone or in a group?',
    'Think of replies to stories, comments and likes, and of texts and calls from your own number.',
    'Look up in your policy which channels the school uses. A family link that the school has agreed to is not meant here.',
  ],
  nextSteps: [
    'If you have written to a pupil in another way, stop, keep the messages as they are, and tell your school’s designated safeguarding lead (DSL) yourself.',
    'If a pupil writes to you, do not answer, and do not delete it. Tell the DSL on the same day.',
    'If a child tells you something that worries you, tell the DSL at once. If a child is in danger right now, call 999.',
    'From now on, write only through the channels your policy names.',
  ],
  says: {
    question:
      'Do all your messages to pupils go through the school’s own channels, and none through your own accounts, apps or number?',
  },
} satisfies RuleWords;
