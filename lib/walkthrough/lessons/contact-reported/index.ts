/** The lesson: attempts at contact. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'contact-reported',
  ask: 'What keeps people from telling somebody? Which words would you use if you had to say it tomorrow morning?',
} satisfies Lesson;
