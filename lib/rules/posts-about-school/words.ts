import type { RuleWords } from '../../rule';

export const words = {
  title: 'Posts about the school and its people',
  why: 'A joke about a lesson, a parent or a colleague can hurt a child, and people nearby often know who is meant, even without a name. It can also be taken for the school’s own view.',
  howToCheck: [
    'Search your posts and comments for the school’s name, its short names, and words like “class”, “parents” and “Ofsted”.',
    'Think of comments on other people’s posts, of reviews, and of local groups and groups for parents.',
    'Think of private chats as well: a picture of the screen is soon passed on.',
  ],
  nextSteps: [
    'Delete what is about the school, its pupils, families or staff.',
    'If a child worries you, tell your school’s designated safeguarding lead (DSL). If something else at school worries you, raise it there, or through the school’s whistleblowing policy.',
    'If you are not sure about a post, ask the person your policy names for questions.',
  ],
  says: {
    question:
      'Are your posts and comments, in private groups too, free of talk about the school, its pupils, families and staff?',
  },
} satisfies RuleWords;
