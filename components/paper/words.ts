export const words = {
  title: 'On paper',
  about:
    'For you alone. Print it, or choose “Save as PDF” where the browser asks for a printer. Whoever finds the paper can read it.',
  which: 'What to print',
  checklist: 'My checklist',
  note: 'A note without findings',
  showNames: 'With names and usernames',
  print: 'Print or save as PDF',
  waiting: 'One moment…',
  nobody:
    'Your checklist is not open. Open the panel with the bell in the toolbar, and choose “On paper” under your checklist.',
  gone: 'Your checklist was erased, and is not here any more.',
  practice: 'From the practice network: everybody in it is invented.',
  made: 'Made on {date}',
  under: '{policy}, version {version}',
  masked: 'Names and usernames are left out.',
  person: 'Person {number}',
  hidden: '…',
  noReasons: 'the reasons are left out',
  next: 'What you can do',
  lookedAt: 'What we have looked at',
  onPaper: 'On paper',
  opensTab: '{what} (opens a tab)',
} as const;

export const noteWords = {
  title: 'A self-check of my social media',
  heading: 'Made by me for myself; it does not show what was found.',
  date: 'Date',
  policy: 'Policy',
  looked: 'Looked at',
  notLooked: 'Not looked at',
  notInCheck: 'Not in this check',
  anythingElse: 'whatever else I use',
  open: 'Points that could not be checked',
  nothing: 'None',
  pages: { one: '{platform} ({read} of 1 page)', other: '{platform} ({read} of {all} pages)' },
  answers: {
    one: '{platform} ({read} of 1 point, by my own answer)',
    other: '{platform} ({read} of {all} points, by my own answers)',
  },
} as const;
