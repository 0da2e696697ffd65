/** The lesson: school equipment. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'equipment-at-work',
  ask: 'What would come up on the board if you opened your browser right now, and typed a single letter?',
} satisfies Lesson;
