/** The lesson: pupils whom the account follows. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'following-pupils',
  ask: 'A pupil’s account is public and funny, and half the school reads it. What is different when an adult from school follows it?',
  exercise: {
    instance: { lists: { following: ['maya.adeyemi', 'zainab.hussein'] } },
    shows: [
      { says: 'likelyMatch', about: 'following:maya.adeyemi' },
      { says: 'likelyMatch', about: 'following:zainab.hussein' },
    ],
    pages: ['following'],
    names: 'pupils',
    task: 'Now the other way round. Open Robin’s profile, then “following”. One of these is a pupil, the others are not. Which?',
    options: [
      {
        text: 'Zainab Hussein',
        isIt: true,
        says: 'Yes: the name is on the class list, and “art + my cat biscuit” reads like a child’s profile.',
      },
      {
        text: 'Poppy Marshall',
        says: 'A pupil is called Poppy Marsh, but this is a florist by the station. Names can come near and mean nothing.',
      },
      {
        text: 'Danielle Osei',
        says: 'A pupil is called Daniel Osei, but this is a physio. Names can come near and mean nothing.',
      },
    ],
    steps: [
      'Open the list of people whom Robin follows.',
      'Unfollow Zainab Hussein, and Maya Adeyemi further down.',
      'Look again.',
    ],
    fixed: 'Both unfollowed, and neither is told. What children post is for other eyes than Robin’s.',
  },
} satisfies Lesson;
