/** The situation: a rant in a private parents’ group. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'post-conduct',
  always: true,
  title: 'A rant in a private parents’ group',
  story:
    'Your own daughter goes to another school. In its parents’ chat somebody writes: “teachers these days, lazy the lot of them.” You have had a long day, and your thumb is over the keys.',
  choices: [
    {
      text: 'Write what you think of parents like that: the group is private',
      touches: ['post-conduct'],
      comes:
        'Thirty people in a chat are thirty who can pass on a picture of the screen. Your policy makes no difference between public and private, or asks you to guard the good name of your work wherever you write.',
    },
    {
      text: 'Put the phone away',
      touches: ['post-conduct'],
      comes: 'Nothing that you do not write can be passed on. Tomorrow it is forgotten.',
    },
    {
      text: 'Answer politely, as a parent, and leave your school out of it',
      touches: ['post-conduct', 'posts-about-school'],
      comes:
        'You may have an opinion. Friendly, as a parent, with no word about your own school, nobody can hold it against you. If it gets heated, go.',
    },
  ],
} satisfies Scenario;
