/** The lesson: speaking for the school. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'speaking-for-school',
  ask: 'Somebody writes something false about us in the local group. Who answers? How does that person find out?',
} satisfies Lesson;
