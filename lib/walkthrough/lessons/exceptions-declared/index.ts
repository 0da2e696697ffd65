/** The lesson: family links. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'exceptions-declared',
  ask: 'Whose niece, cousin or own child goes to a school where they work? What would you want the school to know, and when?',
} satisfies Lesson;
