import type { RuleWords } from '../../rule';

export const words = {
  title: 'Your privacy settings',
  titleOfEach: 'Setting: {setting}',
  why: 'Each setting is a way in: to find you, to write to you, to put your name on a picture. The strictest setting closes it, and you can still let in the people you choose.',
  howToCheck: ['Open the privacy settings of your account, and go through them one by one.'],
  nextSteps: ['Open the setting, and choose the option that lets in the fewest people.'],
  says: {
    strictest: '“{setting}” is set to {is}. Nothing stricter is needed.',
    looser: '“{setting}” is set to {is}. The strictest choice is: {strictest}.',
    notHere: 'Your account does not have the setting “{setting}”.',
    noSettings: '{platform} has no privacy settings that your policy asks about.',
  },
} satisfies RuleWords;
