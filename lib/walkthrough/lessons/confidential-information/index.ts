/** The lesson: what is confidential. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'confidential-information',
  ask: 'Look around this room as a camera would. What is on the walls, the screen and the desks that should not go online?',
} satisfies Lesson;
