/** The lesson: extremism. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'extremism',
  ask: 'What would you do with a clip that you are not sure about: share it, ignore it, or show it to somebody? To whom?',
} satisfies Lesson;
