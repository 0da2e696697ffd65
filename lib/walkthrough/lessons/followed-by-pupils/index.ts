/** The lesson: pupils among the followers of a public account. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'followed-by-pupils',
  ask: 'Nobody can stop a child from pressing “Follow”. What can you do before it happens, and what once you know?',
  exercise: {
    instance: { settings: ['accountPrivate'], lists: { followers: ['callum_brodie'] } },
    shows: [{ says: 'likelyMatch', about: 'followers:callum_brodie' }],
    pages: ['followers', 'account-privacy'],
    names: 'pupils',
    task: 'For this lesson the account is public again, and somebody has come in by the open door. Open Robin’s profile, then the followers. Who is a pupil?',
    options: [
      {
        text: 'Callum Brodie',
        isIt: true,
        says: 'Yes. “dont tell mum im on here” says a good deal, and is one more reason to tell whoever looks after safeguarding.',
      },
      {
        text: 'Jack Holloway',
        says: 'He bears the name of a pupil, but look at him: a retired bus driver, grandad of five. He can stay. That is why it is you who decides.',
      },
      { text: 'Clover Hedges', says: 'Nobody on the class list is called that.' },
    ],
    steps: [
      'In real life, tell the person whom your policy names before you remove anything: a child tried to reach you. Here nobody needs to be told.',
      'Open “Account privacy” and switch “Private account” on, so that nobody new comes in unasked.',
      'Look again there.',
      'Open the followers and remove Callum Brodie.',
      'Look again there too.',
    ],
    fixed:
      'He is out and the door is closed. Jack Holloway still comes up as a possible match: Robin knows that he is no pupil, and can say so.',
  },
} satisfies Lesson;
