/** The situation: the school asks you to take a post down. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'removal-requests',
  always: true,
  title: 'The school asks you to take a post down',
  story:
    'You posted an angry comment about a new parking rule, next to the school’s name. The office rings: would you please take it down? You still think that you are right.',
  choices: [
    {
      text: 'Take it down now, and talk about it afterwards',
      touches: ['removal-requests'],
      comes:
        'Promptly is what the clause asks for. Whether the rule is a good one can be talked about face to face, where it may even change something.',
      without:
        'Your policy has no clause about being asked, but it does care for what is said about the school. Taken down now, talked about afterwards: nothing is lost by it.',
    },
    {
      text: 'Leave it: it is your opinion and your account',
      touches: ['removal-requests', 'posts-about-school'],
      comes:
        'Both are true, and it stands beside the school’s name. The clause below is what the school will go by. If you feel that the request is unfair, take it down first, then say so, with somebody from your union if you like.',
      without:
        'Both are true, and it stands beside the school’s name: see the clause below. If you feel that the request is unfair, take it down first, then say so, with somebody from your union if you like.',
    },
    {
      text: 'Take it down and post that you were made to',
      touches: ['removal-requests', 'posts-about-school'],
      comes: 'The first half is what was asked. The second half starts it all again, and louder.',
      without: 'The first half is a good answer. The second half starts it all again, and louder.',
    },
  ],
} satisfies Scenario;
