import type { RuleWords } from '../../rule';

export const words = {
  title: 'Contact details on your profile',
  why: 'A telephone number or address on a profile is a way around the school’s own channels, for pupils, parents and strangers alike.',
  howToCheck: [
    'Open your profile as others see it, and look for an email address, a number, or a button to call or write.',
  ],
  nextSteps: [
    'Edit your profile, and take the contact details out.',
    'On a professional account, switch off the display of contact information.',
  ],
  says: {
    email: 'There is an email address in your {field}.',
    phone: 'There is what looks like a telephone number in your {field}.',
    messenger: 'There is a link in your {field} by which anyone can write to you.',
    notMadeOut:
      'Your profile has a place or a button that can hold contact details, and we could not make it out. Look whether somebody can reach you by it.',
    noneShown: 'Your name, bio and links show no email address, telephone number or messenger link.',
  },
} satisfies RuleWords;
