/** The situation: a former pupil finds you. */
import type { Scenario } from '../../scenario';

export default {
  lesson: 'ex-pupil-connections',
  always: true,
  title: 'A former pupil finds you',
  names: ['Tomos'],
  story:
    'Tomos left your school two summers ago and is thirteen. He asks to follow you and writes: “miss do u remember me”. His sister is still in Year 4.',
  choices: [
    {
      text: 'Accept: he is not a pupil any more',
      touches: ['ex-pupil-connections'],
      comes:
        'Your policy draws its line around former pupils too, so this is a request to decline. He is still a child, and through him his sister’s class is only one step away.',
      without:
        'Your policy speaks of pupils, and not of those who have left. It does not rule this out. Think of it all the same: he is thirteen, he knows you as a member of staff, and his sister is at your school. Many would wait until he is grown up. Ask, if you are unsure.',
    },
    {
      text: 'Decline, and send him a greeting through his sister’s teacher or his mother',
      touches: ['ex-pupil-connections'],
      comes: 'He gets an answer, and from where he can see it: openly, by way of the people around him.',
      without:
        'Nothing in your policy asks this of you. It is a friendly way all the same: he gets an answer, and the people around him know of it.',
    },
    {
      text: 'Leave the request where it is',
      touches: ['ex-pupil-connections'],
      comes:
        'A request that hangs there can be accepted by a slip of the thumb, and he goes on waiting. Declining is clearer. If he wrote because he is in trouble, tell the safeguarding lead.',
      without:
        'Your policy leaves this to you. A request that hangs there can be accepted by a slip of the thumb, so decide one way or the other. If he wrote because he is in trouble, tell the safeguarding lead.',
    },
  ],
} satisfies Scenario;
