import type { ReadingTrouble } from '../../lib/observation';

export const words = {
  waiting: 'Waiting for the page to finish loading…',
  reading: 'Reading “{page}”. Whatever you change there, we see at once.',
  list: '“{page}”: {seen} of {total} read. Scroll to the end of the list.',
  listDone: '“{page}”: all {seen} of {total} read.',
  listUnknown: '“{page}”: {seen} read. Scroll to the end of the list.',
  stop: 'Stop reading',
} as const;

export const endWords = {
  left: 'The page moved on, so we stopped. What we read is kept. To go on, click the bell in the toolbar on the new page.',
  closed: 'The page was closed or left while we read it. What we had read by then is kept.',
  unsupported:
    'We cannot read this page. Open one of your own pages on a platform we know, then click the bell in the toolbar.',
  noAccess:
    'The browser does not let us see this page. Open the page you mean, then click the bell in the toolbar.',
  stopped: 'We have stopped. What we read is kept.',
} as const;
export type ReadingEnd = keyof typeof endWords;

/** Said while the page is on screen; the findings say the same in their own place. */
export const troubleWords: { readonly [Trouble in ReadingTrouble]: string } = {
  notLoaded: 'The page has not finished loading, so we read nothing. Load it again.',
  signedOut: 'Nobody is signed in here. Sign in to your own account, then click the bell in the toolbar.',
  notYourAccount: 'This is not your account, so we read nothing of it. Open your own.',
  whichAccount:
    'The page does not show which of your accounts it is about, so we did not use it. Open your profile first, then this page.',
  language:
    'This page is in {language}, and part of it we cannot read in that language yet. The checklist says which part, and how to switch to English for a minute.',
  changed:
    'Part of this page has changed since we learned to read it. The checklist says which part; we did not guess.',
  notSaid: 'Please look.',
  otherWords: 'Please look.',
  onlyNumbers: 'Please look.',
  contradictory: 'The page shows two different answers to the same thing. Load it again.',
};
