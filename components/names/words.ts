import type { NameColumn } from '../../lib/roll/headings';
import type { FileTrouble, UnlockTrouble } from './names-file';

export const words = {
  title: 'Names to look for',
  why: 'To find pupils among your followers we need their names. There are three ways to give them, and none of them leaves anything behind.',
  typed: 'Type or paste them',
  how: 'One pupil on each line: “Maya Adeyemi” or “Adeyemi, Maya”. A table works too, copied from a spreadsheet, if it has headings such as “Name”, “First name” and “Surname”. On your own computer this is the best way: the names of the classes you teach, and no others.',
  left: 'For a former pupil, add the year: “Ffion Pritchard (left 2023)”.',
  kept: 'The names stay in this window’s memory and are gone when you close it. They are never stored and never sent.',
  school:
    'A list of pupils’ names is personal information about children. Use your own class lists with the same care as on paper.',
  label: 'Names, one on each line',
  use: 'Use these names',
  file: 'Open a class list or a sealed roll',
  fileHow:
    'A class list is a .csv or .txt file from your school’s system or a spreadsheet. We take the names from it, and the year of leaving: no dates of birth, no classes, no numbers. A sealed roll is a file your school made for you, with a passphrase of six words.',
  drop: 'Drop the file here, or choose it.',
  openFile: 'Choose a file',
  office: 'You work in the office and want to hand out names?',
  makeSealed: 'Make a sealed roll (opens a tab)',
  others: 'Give other names',
  leave: 'Leave this file',
  clear: 'Forget the names',
  back: 'Back to the checklist',
  none: 'No names yet.',
  some: { one: '{count} name to look for.', other: '{count} names to look for.' },
  unread: 'In these lines we could not tell first name and surname apart: {lines}.',
  unreadMany: 'In these lines we could not tell first name and surname apart: {lines}, and {more} more.',
  unreadHelp:
    'Nobody is looked for by what was not read. Write one pupil on each line, or give a table a first line that says which column is which.',
  isBroken: 'This table has a quotation mark that never closes, so nothing was taken from it.',
  notTaken: {
    one: 'There are more names than we look for at once: the last one was not taken.',
    other: 'There are more names than we look for at once: the last {count} were not taken.',
  },
  columns: {
    title: 'Which column is which?',
    about:
      'This table does not say where the names stand. Choose it for a first name and a surname, or for a whole name. Columns that are left out are not looked at.',
    named: 'Column {number}: {heading}',
    unnamed: 'Column {number}',
    nothing: 'Nothing stands in it.',
    leftOut: 'Leave out',
    use: 'Take these columns',
  },
  sealed: {
    title: 'Open the sealed roll',
    from: 'It says that it is from {school}, made on {made}, to be used until {useBy}. We know that this is so once it opens.',
    passphrase: 'The six words that your school gave you',
    open: 'Open it',
    opening: 'Opening it. This takes a moment, and is meant to…',
    inUse: 'A sealed roll is open',
    holds: {
      one: 'One name from {school}. You can use it until {useBy}.',
      other: '{count} names from {school}. You can use it until {useBy}.',
    },
    truths: [
      'A sealed roll is still personal information about children. Sealing protects a file that gets lost. It hides nothing from anybody who has the six words.',
      'Your school answers for having handed it to you. Keep the file and the words apart, and delete the file when you are done.',
      'On your own computer, rather type the names of the classes you teach.',
      'Nothing of the roll is kept when this panel closes, whether you keep your checklist or not. Its names cannot be looked through here, and cannot be saved.',
    ],
  },
  understood: {
    title: 'As we understood them',
    check: 'Please look through them: whom we have misread, we cannot find.',
    showAll: 'Show all {count}',
    showFewer: 'Show fewer',
    more: 'And {count} more.',
    firstName: 'First name',
    lastName: 'Surname',
    group: 'Class',
    knownAs: '{firstName} (“{knownAs}”)',
    left: 'left {left}',
  },
} as const;

/** What a column can be used for. */
export const useWords: { readonly [Column in NameColumn]: string } = {
  fullName: 'Whole name',
  surnameFirst: 'Whole name, surname first',
  firstName: 'First name',
  middleNames: 'Middle names',
  lastName: 'Surname',
  knownAs: 'Known as',
  lastKnownAs: 'Another surname',
  left: 'Year or date of leaving',
};

/** One sentence or two for each thing that can be wrong with a file; nothing that was there before has changed. */
export const fileWords: { readonly [Why in FileTrouble]: string } = {
  unreadable: 'This file could not be opened. Perhaps it was moved; please choose it again.',
  tooLarge: 'This file is too large to be a list of names. Nothing was taken from it.',
  empty: 'This file is empty.',
  workbook:
    'This is a spreadsheet with everything that belongs to one. Save it as “CSV UTF-8” in Excel, or as “CSV” in another program, and open that file.',
  document:
    'This is a document to read or print. Ask your school’s system for a CSV file, or copy the names and paste them here.',
  notText: 'This file is no text that we can read. We need a .csv or .txt file.',
  openQuote:
    'This table has a quotation mark that never closes, so nothing was taken from it. Save it as CSV once more, and open that file.',
  nobody:
    'We found no names in this file. We need one pupil on each line, or a table with a column for names.',
  unchosen:
    'Choose a column for the first name and one for the surname, or a column with the whole name. Without both nobody can be looked for.',
  otherVersion:
    'This sealed roll was made with a newer version of this extension. Update it, and open the file again.',
  cutShort:
    'This sealed roll ends too early: it was not copied whole. Ask your school for the file once more.',
  damaged:
    'This sealed roll is damaged or was changed, so it stays closed. Ask your school for the file once more.',
  tooFewRounds:
    'This sealed roll is sealed less firmly than we allow, so it stays closed. Somebody may have changed it: tell whoever gave it to you.',
  tooManyRounds:
    'This sealed roll would keep your computer busy for minutes, which no roll of ours does, so it stays closed.',
  expired:
    'This sealed roll was to be used until {useBy}, so it stays closed. Delete it, and ask your school for a new one.',
  alreadySealed: 'This is a sealed roll already. To make another, open the class list itself.',
  sealedNobody: 'This sealed roll opened, but there is nobody in it. Ask your school for a new one.',
};

export const unlockWords: { readonly [Why in UnlockTrouble['why']]: string } = {
  notSixWords: 'A passphrase has six words, with a space between them.',
  unknownWord: '“{word}” is not a word that we use. Look whether it is spelt as in your passphrase.',
  notOpened:
    'These six words do not open it. Look whether each is as you were given it, and in the same order; or the file is not the one that was made.',
};
