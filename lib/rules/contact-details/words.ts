import type { RuleWords } from '../../rule';

export const words = {
  title: 'Your profile shows no contact details',
  why: 'A telephone number or address on a profile is a way around the school’s own channels, for pupils, parents and strangers alike.',
  howToCheck: [
    'Open your profile as others see it, and look for an email address, a number, or a button to call or write.',
  ],
  nextSteps: [
    'Edit your profile, and take the contact details out.',
    'On a professional account, switch off the display of contact information.',
  ],
  says: {
    email: 'Your {field} shows an email address.',
    phone: 'Your {field} shows what looks like a telephone number.',
    messenger: 'Your {field} has a link by which anyone can write to you.',
    noneShown: 'Your name, bio and links show no email address, telephone number or messenger link.',
  },
} satisfies RuleWords;
