import type { RuleWords } from '../../rule';

export const words = {
  title: 'Pictures of other people',
  why: 'A picture can show where a child goes to school, and some children must not be found by a certain person. Once a picture is online, nobody can call it back.',
  howToCheck: [
    'Go through your pictures, videos and stories: who is in them, and did they agree? For a child, did the parent or carer agree?',
    'Look for pupils, colleagues and families in the background too, on displays and on screens.',
    'Think of trips, plays, sports days and staff parties, and of what you wrote about other people.',
  ],
  nextSteps: [
    'Take down pictures and videos from school activities, unless the school has given you the task of posting them.',
    'Ask the other people you show or write about. Take it down where the answer is no, or where you have none.',
    'If you have pictures of pupils on your own phone, ask the person your policy names what to do with them.',
  ],
  says: {
    question:
      'Has everybody whom you show or write about agreed to it, and have you posted nothing from school activities unless that is your task?',
  },
} satisfies RuleWords;
