import type { RuleWords } from '../../rule';

export const words = {
  title: 'Opinions taken for the school’s',
  why: 'A strong opinion beside the name of your employer reads like your employer’s. That can bring the school into disrepute, whatever you meant.',
  howToCheck: [
    'Read your profile, then your last posts, as somebody who does not know you: could they say where you work?',
  ],
  nextSteps: [
    'Take the name of the school, the trust or the local authority out of your profile.',
    'Leave out of posts what tells where you work: uniform, building, events, colleagues.',
  ],
  says: {
    named: 'Your profile names your employer (“{name}”), so that what you post can be taken for its word.',
    disclaimed:
      'Your profile names your employer (“{name}”) and says that views are your own. Such a line helps, but most people never read it: you decide.',
    maybeNamed:
      'Your profile has “{name}” in it, which may name your employer or something else: you decide. We do not read your posts.',
    postsNotRead:
      'Your name, username, bio and job do not name your employer. We do not read your posts: could anyone tell from them where you work?',
    noSchoolName: 'Tell us what your school is called, and we look for its name.',
  },
} satisfies RuleWords;
