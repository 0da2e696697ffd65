/** The lesson: what pupils know about you. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'information-shared-with-pupils',
  ask: 'Children ask. What do you answer when they want your username, your age, or whether you have a boyfriend?',
} satisfies Lesson;
