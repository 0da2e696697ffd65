/** The lesson: pupils among requests and close friends. */
import type { Lesson } from '../../lesson';

export default {
  rule: 'pupil-connections',
  ask: 'A request arrives from a pupil you like. What makes it hard to decline? What would you say to the child the next day?',
  exercise: {
    instance: {
      isPrivate: true,
      lists: {
        requestsReceived: ['aleksandra.wrona'],
        closeFriends: ['ollie.penhallow'],
        followers: ['maya.adeyemi', 'callum_brodie', 'ollie.penhallow'],
      },
    },
    shows: [
      { says: 'likelyMatch', about: 'requestsReceived:aleksandra.wrona' },
      { says: 'likelyMatch', about: 'closeFriends:ollie.penhallow' },
      { says: 'likelyMatch', about: 'followers:maya.adeyemi' },
      { says: 'likelyMatch', about: 'followers:callum_brodie' },
      { says: 'likelyMatch', about: 'followers:ollie.penhallow' },
    ],
    pages: ['requests', 'close-friends', 'followers'],
    names: 'pupils',
    task: 'Here are the invented pupils of Robin’s school. Open “Requests”. Who of those waiting there is a pupil?',
    options: [
      {
        text: 'Aleksandra Wrona',
        isIt: true,
        says: 'Yes, it is the name of a pupil, letter by letter. It may still be somebody else, so a tool only points, and you decide.',
      },
      {
        text: 'Priti Joshi',
        says: 'She is not on the class list. “Two at infants, one at juniors” sounds like a parent.',
      },
      { text: 'Glen Maddox', says: 'He is not on the class list, and there is nothing on his profile.' },
    ],
    steps: [
      'In real life, tell the person whom your policy names before you remove anything: children tried to reach you. Here nobody needs to be told.',
      'Open “Requests” and decline Aleksandra Wrona.',
      'Open “Close friends”. Another pupil is there under a short name: remove him.',
      'Robin’s account is private, so whoever follows was let in. Open the followers and remove three pupils: Maya Adeyemi, Callum Brodie and Ollie Penhallow.',
      'Look again on each of the three pages.',
    ],
    fixed:
      'No pupil is left, and nobody was told. Robin’s answer to the children is given at school, in daylight: “I don’t add pupils, it’s nothing to do with you.”',
  },
} satisfies Lesson;
