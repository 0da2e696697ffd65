import type { RuleWords } from '../../rule';

export const words = {
  title: 'Confidential information',
  why: 'A child’s health, family or address is nobody else’s business, and some children must not be found by a certain person. Door codes, keys and timetables help people who mean harm.',
  howToCheck: [
    'Look in your posts, pictures and chats for names of pupils, class lists, reports, letters and screens.',
    'Look at what is in the background: whiteboards, registers, door codes, keys, badges, the plan of the building.',
    'Think of trips: did you post where a class would be, before or while it was there?',
    'Think of staff chats on private apps: what stands there about pupils and families?',
  ],
  nextSteps: [
    'Tell the person your policy names on the same day, even before you know how bad it is. The law gives the school little time to deal with lost information.',
    'Take it down, and ask everybody whom you sent it to do the same.',
    'If a code, key or password could be seen, say so, so that it can be changed.',
  ],
  says: {
    question:
      'Are your posts, pictures and chats free of anything confidential about pupils, families, staff or the school, and of anything that helps somebody to get in?',
  },
} satisfies RuleWords;
