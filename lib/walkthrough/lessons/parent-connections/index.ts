/** The lesson: parents. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'parent-connections',
  ask: 'You live where you work, and parents are your neighbours. Where do you draw the line, and how do you say it kindly?',
} satisfies Lesson;
