import type { Group } from '../../lib/checklist';
import type { KeepingTrouble } from './keeping-state';

export const words = {
  title: 'Keep my checks',
  kept: 'Your kept checks',
  back: 'Back to the checklist',
  begin: 'Start without opening them',
  toStart: 'Back to the start',
  why: 'Off until you turn it on. What you keep is locked under a passphrase, on this computer only, and next term you see what has changed.',
  isKept: 'What is kept',
  keeps: [
    'what was found: each point and where it stood, settings as codes, counts, dates',
    'your answers, without the words that you typed or that stood in your profile',
    'of each person on your lists who matches a name, answered or not, a code that only this lock can recognise, and no name',
    'your own usernames and the servers they are on, your policy without its pictures, and the names of the school as you have put them right',
  ],
  isNotKept: 'What never is',
  keepsNot: [
    'lists of people, names of people on them, names to look for, sealed rolls',
    'pictures, posts, the texts of your profile, and anything else that was read',
  ],
  noRecovery:
    'There is no recovery: if you forget the passphrase, what is kept is lost. Nobody can open it for you.',
  passphrase: 'Passphrase',
  again: 'The same passphrase again',
  old: 'The passphrase until now',
  next: 'The new passphrase',
  show: 'Show what I type',
  suggest: 'Suggest six words',
  suggested: 'Write these six words down, and keep them where only you look:',
  turnOn: 'Lock and keep',
  working: 'One moment…',
  differ: 'The two are not the same yet.',
  open: 'Open',
  lockedAbout: 'What you keep is locked. While it is open, the check under way is kept too.',
  until: {
    one: 'The next try is possible in 1 second.',
    other: 'The next try is possible in {seconds} seconds.',
  },
  lock: 'Lock now',
  gone: {
    one: '1 check was older than you chose, and is gone.',
    other: '{count} checks were older than you chose, and are gone.',
  },
  tooOld: {
    one: 'The check that is kept is older than the {months} months you chose. It is still here, as the clock of this computer may be wrong.',
    other:
      '{count} checks are older than the {months} months you chose. They are still here, as the clock of this computer may be wrong.',
  },
  oldGoes: {
    one: 'Remove it, or choose a longer time below. Once a newer check is kept, it goes the next time you open this.',
    other:
      'Remove them, or choose a longer time below. Once a newer check is kept, they go the next time you open this.',
  },
  oldTitle: 'Older than you chose',
  dropOld: 'Remove what is older',
  sooner: {
    one: '1 check is older than that, and goes at once. It cannot be brought back.',
    other: '{count} checks are older than that, and go at once. They cannot be brought back.',
  },
  soonerYes: 'Keep checks for {months} months',
  soonerNo: 'Leave it at {months} months',
  none: 'Nothing is kept yet. The check under way is kept as soon as something was looked at.',
  noneNow: 'Nothing is kept, and the check under way is not kept either, as you have removed it.',
  goOn: 'Go on with the check of {date}',
  goOnAbout:
    'Settings and counts are as you kept them. Lists, and the texts of your profile, have to be looked at again.',
  startNext: 'Start a new check',
  startNextAbout:
    'With the same policy and platforms. Nothing is taken over as looked at; your answers still count.',
  checkOf: 'Check of {date}',
  lastKept: 'last kept {date}',
  now: 'This is the check under way.',
  policy: '{title}, version {version}',
  remove: 'Remove the check of {date}',
  removeShort: 'Remove',
  removed: 'The check of {date} is removed.',
  undo: 'Undo',
  points: '{group}:\u00a0{count}',
  looked: 'Looked at: {platforms}',
  lookedNowhere: 'Looked at: no account',
  keepFor: 'Keep each check for',
  months: '{months} months',
  idle: 'Lock by itself when nothing was done for',
  minutes: '{minutes} minutes',
  settings: 'How long',
  backup: 'Backup',
  backupAbout:
    'A file that is locked under your passphrase. Keep it somewhere else: with it and the passphrase everything can be brought back, on another computer too.',
  makeBackup: 'Make a backup',
  saveBackup: 'Save the file',
  restore: 'Bring back a backup',
  chooseFile: 'Choose the file',
  backupPassphrase: 'The passphrase it was made under',
  openBackup: 'Open the backup',
  leave: 'Leave it',
  foundNew: {
    one: 'It holds 1 check that is not here:',
    other: 'It holds {count} checks that are not here:',
  },
  foundNothing: 'It holds no check that is not here already.',
  beside:
    'They are put beside what is kept here, and nothing of it goes. Of a check that is in both, the one kept later counts. The passphrase of this computer stays.',
  otherKey:
    'It was made from another lock: what was said of people in it cannot be recognised here, and stays out.',
  instead: 'It becomes what is kept on this computer, under the passphrase it was made with.',
  bringBack: 'Bring it back',
  restored: 'The backup is back.',
  change: 'Change the passphrase',
  changed: 'The passphrase is changed. Backups made before still open with the old one.',
  stuck: 'What could not be read stays where it is, until you erase everything at the foot of this page.',
  fresh: 'Start to keep anew',
} as const;

export const strengthWords = {
  weak: 'Easy to guess: a good computer finds it within a month. Longer is better than odder.',
  fair: 'Fair: it takes a good computer months or years. Another word makes it strong.',
  strong: 'Strong.',
} as const;

export const groupNames: { readonly [Name in Group]: string } = {
  toChange: 'To change',
  pleaseLook: 'Please look',
  notCheckedYet: 'Not checked yet',
  fine: 'Fine',
  notForYou: 'Not for you',
};

export const troubleWords: { readonly [Name in KeepingTrouble]: string } = {
  wrong: 'It did not open. Please look at what you typed, capitals and spaces too.',
  wait: 'Please wait a little before the next try.',
  none: 'Nothing is kept on this computer any more.',
  there: 'Checks are kept on this computer already. Open them instead.',
  damaged:
    'This cannot be read: it is damaged, or no file of ours. Nothing was changed. If you have a backup, bring it back.',
  newer:
    'This was made by a newer version of Before the Bell. Nothing was changed: update the extension, and open it then.',
  tooFewRounds: 'This was locked too weakly to be trusted, so we do not open it. Nothing was changed.',
  tooManyRounds: 'This asks for more work than any of our files, so we do not open it. Nothing was changed.',
  locked: 'It was locked, or its passphrase was changed in another window. Please open it again.',
  full: 'There was no room to keep it: the browser’s storage is full. What was kept before is still there.',
  notWritten: 'It could not be written. What was kept before is still there.',
  elsewhere:
    'Another window was keeping something at the same moment. What it kept is there; please try again.',
  unreadable: 'The file could not be opened. Nothing has changed.',
};
