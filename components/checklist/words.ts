import type { Group } from '../../lib/checklist';

export const groupWords: { readonly [Name in Group]: { title: string; about: string; empty: string } } = {
  toChange: {
    title: 'To change',
    about: 'What we saw does not fit your policy, or you said that you will change it.',
    empty: 'Nothing to change in what we have looked at so far. That says nothing about the rest.',
  },
  pleaseLook: {
    title: 'Please look',
    about:
      'Here we need your eyes: possible matches, things we could not be sure of, and questions that only you can answer.',
    empty: 'Nothing here needs your eyes just now.',
  },
  notCheckedYet: {
    title: 'Not checked yet',
    about: 'Nobody has looked at these. They are neither right nor wrong.',
    empty:
      'What your policy asks, and a page that we can read shows, was looked at. What no page shows, and other platforms, we cannot see.',
  },
  fine: {
    title: 'Fine',
    about: 'Seen with our own eyes, or decided by you.',
    empty: 'Nothing here yet.',
  },
  notForYou: {
    title: 'Not for you',
    about: 'These do not apply to your accounts, or you said so.',
    empty: 'Nothing here.',
  },
};

/** In place of what a group says when it is empty, as long as nothing at all was looked at. */
export const nothingYet = 'We have not looked at anything yet.';

export const words = {
  checklist: 'Your checklist',
  otherPlatforms:
    'Not in this check: {names}, and whatever else you use. Add what you use under “Platforms in this check”.',
  nothingElse:
    'You may use something that we do not know. Your policy holds there too: please check it yourself.',
  onlyYou: 'Only you see this.',
  aboutYou: 'You and your work',
  practice: '{platform}: {handle} (invented)',
  account: '{platform}: @{handle}',
  accountUnknown: '{platform}',
  onPage: 'On the page “{page}”',
  needsNames: 'We need the names to look for',
  needsSchoolName: 'We need the name of your school',
  elsewhere: 'Not on a page we can read',
  openPage: 'Open this page',
  giveNames: 'Give the names',
  giveSchoolName: 'Tell us the name',
} as const;
