import type { Notice } from './state';

export const words = {
  title: 'Before the Bell',
  hide: 'Hide',
  hideHow: 'Hide this at once (or press Escape twice)',
  loading: 'One moment…',
  howToRead:
    'Take the guided tour: it opens one page after the other, and we read what is on screen. Or open one of your own pages yourself, then click the bell in the browser’s toolbar.',
  noBell:
    'You do not see the bell? Click the puzzle piece in the browser’s toolbar, then the pin beside “Before the Bell”.',
  readScreen: 'Read this page',
  download: 'Data downloads',
  logos: 'The school’s logo and name',
  tour: 'Guided tour: {platform}',
  names: 'Names to look for ({count})',
  decide: 'Possible pupils, one by one ({count})',
  hints: 'No names at hand? Look for hints',
  platformsUsed: 'Platforms in this check',
  keeping: { none: 'Keep my checks', locked: 'Open kept checks', open: 'Kept checks' },
  practise: 'Practice network',
  practiceOn: 'Practice: everyone here is invented. Your own checklist is kept apart.',
  practiceTour: 'Look at the practice account',
  walkthrough: 'The walkthrough (opens a tab)',
  leavePractice: 'Back to my own checklist',
  policyTitle: 'Your policy',
  cannotCompare: 'Names could not be compared. Close and open the panel again.',
  comparing: 'Compared: {done} of {total}',
  done: 'Done',
  forSchools: 'For schools: write a policy (opens a tab)',
  answered: 'You said: “{answer}”.',
  undo: 'Undo',
  managed:
    'This extension was installed by whoever manages this browser. If you would rather be alone with this, use your own browser on your own computer.',
} as const;

export const noticeWords: { readonly [Name in Notice]: string } = {
  erased: 'Everything is erased: readings, answers and permissions.',
  choosePolicyFirst: 'Choose your policy first, and start. Then click the bell again, and we read the page.',
  newPolicy: 'Your school has a new version of your policy. “Change policy” shows what has changed in it.',
  fileUnreadable: 'This file could not be opened, or it is too large. Nothing has changed.',
};
