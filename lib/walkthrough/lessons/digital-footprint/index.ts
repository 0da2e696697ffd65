/** The lesson: what others find. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'digital-footprint',
  ask: 'When did you last look yourself up? Was there anything that you had forgotten?',
} satisfies Lesson;
