/** The lesson: a line about views beside the school’s name. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'opinions-attributable',
  ask: '“Views are my own”: whom does that line protect, and has it ever stopped you from thinking of somebody’s employer?',
  exercise: {
    instance: {
      profile: {
        bio: { planted: 'Teacher at {school}. Views are my own.', fixed: 'Keeper of one bad dog.' },
        workplace: { planted: '', fixed: '' },
      },
    },
    shows: [{ says: 'disclaimed' }],
    pages: ['profile'],
    task: 'Robin has a new bio. Open the profile and read it. What will a parent remember after an angry post about, say, the council?',
    options: [
      {
        text: 'That somebody from the school said it',
        isIt: true,
        says: 'Yes. The line about views is there, but the name of the school stands first, and that is what sticks.',
      },
      {
        text: 'That the views were Robin’s own',
        says: 'The line says so, and it helps a little. Most people never read it, and a picture of the post will not show it.',
      },
      {
        text: 'Nothing at all',
        says: 'Perhaps. But whoever disagrees remembers well, and the name of the school is right there.',
      },
    ],
    steps: [
      'Press “Edit profile”.',
      'Take the name of the school out of “Bio”.',
      'Press “Save”, open the profile, and look again there.',
    ],
    fixed:
      'Without the name, an opinion is one person’s opinion. No tool can read your posts for this: your own eye has to.',
  },
} satisfies Lesson;
