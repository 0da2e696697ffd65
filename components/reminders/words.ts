import type { Plan } from '../../lib/reminders/plan';
import type { CalendarProblem } from '../../lib/reminders/open-calendar';
import type { Season } from '../../lib/reminders/school-year';
import type { DraftTrouble } from './draft';

export const words = {
  title: 'Reminders',
  about:
    'A note from your browser that says “Time for your self-check”, and nothing else. Only the dates are kept on this computer: nothing of your checks, your school or your accounts.',
  off: 'Reminders are off.',
  on: 'Reminders are on. Next: {next}.',
  onWithoutNext: 'Reminders are on, but there is no date to come.',
  putOff: 'Put off until {day}.',
  asPlanned: 'Remind me as planned',
  newer:
    'Your reminders were set by a newer version of Before the Bell, so nothing is changed here. Bring the extension up to date.',
  broken: 'Your reminders could not be read, so there are none now. Please set them again.',
  when: 'When shall we remind you?',
  every: {
    term: 'Two weeks before each term',
    halfTerm: 'On the first day of every half term',
    weeks: 'Every few weeks',
    once: 'On one day',
  } satisfies { readonly [Every in Plan['every']]: string },
  weeks: 'Weeks apart',
  from: 'The first on',
  day: 'Day',
  dates: 'School dates',
  usual:
    'These are the usual dates in England for {year}: a pattern, to be put right. Councils and schools set their own.',
  ofPolicy: 'These are the dates in your policy. Please check them.',
  own: 'These are your dates. After them the usual pattern goes on, until you give the next year’s.',
  useUsual: 'Usual dates for {year}',
  usePolicy: 'Dates in my policy',
  openFile: 'Open a calendar file (.ics)',
  openAbout:
    'Many councils and schools give one out. Training (INSET) days at the start are left out: the term begins when pupils are back.',
  halfTerm: 'A half term',
  first: 'First day',
  last: 'Last day',
  remove: 'Remove',
  removeNamed: 'Remove: {name}',
  add: 'Add a half term',
  addYear: 'Add {year}',
  time: 'Time of day',
  badge: 'Show a dot on the bell in the toolbar while a reminder waits',
  preview: 'You will be reminded at {time} on:',
  beforeTerm: '{day}, two weeks before the {term}',
  firstDay: '{day}, first day of the {term}',
  isUsual: '{sentence} (by the usual pattern)',
  missed:
    'If the browser is closed then, you are reminded once when it next starts. It says only that it is time.',
  turnOn: 'Turn reminders on',
  save: 'Save the changes',
  turnOff: 'Turn reminders off',
  turnedOn: 'Reminders are on.',
  saved: 'Saved.',
  turnedOff: 'Reminders are off, and their dates are gone.',
  removed: 'Removed.',
  replaced: 'The dates were replaced.',
  fromFile: {
    one: 'From the file: 1 half term. Please check it.',
    other: 'From the file: {count} half terms. Please check them.',
  },
  training: {
    one: '1 training day at the start was left out.',
    other: '{count} training days at the start were left out.',
  },
  undo: 'Undo',
  calendar: 'Your own calendar',
  calendarAbout:
    'The same dates as a file for Outlook, Google or Apple. It holds the title below and the dates, and nothing else. Think of who can see that calendar.',
  calendarTitle: 'Title in the calendar',
  usualTitle: 'My own check',
  addToCalendar: 'Add to your calendar',
  calendarSaved: 'The file is saved. Open it, and your calendar asks whether to add it.',
} as const;

/** The reminder itself, in the panel and in the settings. */
export const waitingWords = {
  due: 'It is time for your self-check.',
  done: 'Done',
  tomorrow: 'Tomorrow',
  nextWeek: 'Next week',
  nextHalfTerm: 'Next half term',
  later: 'Remind me again:',
  wasDone: 'Good. Next: {next}.',
  wasDoneLast: 'Good. No further reminder is set.',
} as const;

export const troubleWords: { readonly [Trouble in DraftTrouble]: string } = {
  noDates: 'There are no school dates yet. Use the usual ones, open a calendar file, or type them.',
  order: 'A half term needs a first day, and a last day after it.',
  weeks: 'Please give a number of weeks from 1 to 52.',
  day: 'Please give a day.',
  time: 'Please give a time of day.',
  over: 'None of these dates is still to come.',
};

export const problemWords: { readonly [Problem in CalendarProblem]: string } = {
  tooLarge: 'This file is too large to be a school’s calendar. Your dates have not changed.',
  noCalendar: 'This is no calendar file that we can read. Your dates have not changed.',
  noTerms: 'We found no term dates in this file. Your dates have not changed.',
  past: 'The terms in this file are over. Your dates have not changed.',
};

export const seasonWords: { readonly [Name in Season]: string } = {
  autumn: 'autumn term',
  spring: 'spring term',
  summer: 'summer term',
};

export const partWords = ['{term}', 'first half of the {term}', 'second half of the {term}'] as const;
