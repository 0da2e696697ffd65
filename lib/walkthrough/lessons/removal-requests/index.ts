/** The lesson: posts that should go. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'removal-requests',
  ask: 'Somebody asks you to take a post down and you think that they are wrong. What do you do first?',
} satisfies Lesson;
