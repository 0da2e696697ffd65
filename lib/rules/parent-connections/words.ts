import type { RuleWords } from '../../rule';
import { FAMILY_SENTENCES } from '../families-on-lists';

export const words = {
  title: 'Parents among your connections',
  why: 'Parents who are your friends online see your private life, and you see theirs. That makes it hard to be fair to every family, and children see what their parents see.',
  howToCheck: [
    'Open your friends, followers and requests, and go through the names with your classes in mind.',
    'Think of carers, step-parents and grandparents, and of parents whose name differs from the child’s.',
    'Think of group chats that parents belong to.',
  ],
  nextSteps: [
    'Decline the request, or remove the connection. If somebody asks why, say that you do so with every parent.',
    'If you were friends before, or have a child at the school yourself, ask the person your policy names what to do.',
    'If a parent writes to you about their child, ask them to use the school’s own channels.',
  ],
  says: {
    ...FAMILY_SENTENCES,
    question: 'Have you kept parents and carers of pupils out of your friends and approved followers?',
  },
} satisfies RuleWords;
