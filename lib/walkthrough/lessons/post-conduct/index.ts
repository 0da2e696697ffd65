/** The lesson: how people are treated online. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'post-conduct',
  ask: 'What is the most private group you are in? Who in it could pass on a picture of the screen, and why might they?',
} satisfies Lesson;
