/** The lesson: posts about the school. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'posts-about-school',
  ask: 'Who has a funny story from school that they have told online? Would the child’s mother laugh?',
} satisfies Lesson;
