/** The lesson: pictures of others. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'pictures-of-others',
  ask: 'Who can say, of every child in our newest pictures, that we may show them? Who keeps the list?',
} satisfies Lesson;
