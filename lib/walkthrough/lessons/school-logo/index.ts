/** The lesson: the school’s logo in pictures. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'school-logo',
  ask: 'Think of your last ten pictures. In how many is there a lanyard, a jumper, a sign or a minibus?',
} satisfies Lesson;
