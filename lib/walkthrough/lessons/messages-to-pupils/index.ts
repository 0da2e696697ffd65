/** The lesson: messages to pupils. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'messages-to-pupils',
  ask: 'Which official ways to write to a pupil do we have? What do people here really use when it is urgent?',
} satisfies Lesson;
