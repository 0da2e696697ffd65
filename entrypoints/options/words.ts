export const words = {
  title: 'Before the Bell: settings',
  policy: 'Your policy',
  noPolicy:
    'You have not chosen a policy yet. Open the panel with the bell in the toolbar, and choose one there.',
  changePolicy: 'To choose another policy, use “Change policy” in the panel.',
  keeping: 'What is kept',
  keepingNow:
    'Your checklist stays in the browser’s memory until you close the browser. The names of people on your lists and the names you look for are not kept even so long: they are gone when the panel closes.',
  notKept:
    'Nothing of it is written to disk, unless you turn on keeping: then your checks are locked under a passphrase. Reminders, if you turn them on, are no more than their dates.',
  kept: 'You keep checks on this computer, locked under your passphrase. Names and lists are not among what is kept.',
  keep: 'Keep my checks…',
  openKept: 'Show them in the panel',
  erased: 'Everything is erased: readings, answers and permissions.',
  about: 'What this is, and is not',
  claim: 'Before the Bell contains no code that contacts a server; it opens a web page only when you click.',
  computer:
    'If your school owns this computer, it may be able to see the screen or the files. That is nothing we can change: use your own device if you prefer.',
  installedBy: {
    person: 'You installed this extension yourself.',
    manager: 'This extension was installed by whoever manages this browser.',
    unknown:
      'We cannot tell who installed this extension. If it was not you, use your own browser on your own computer.',
  },
  office: 'For the school',
  officeAbout:
    'Whoever keeps a school’s pupil data can make a sealed roll: a file with pupils’ names, locked under six words, for a colleague’s own check.',
  makeSealed: 'Make a sealed roll (opens a tab)',
  schoolsAbout: 'A school can write its own policy as a file that staff open in the panel.',
  forSchools: 'For schools: write your policy (opens a tab)',
  schools: 'To schools: please do not ask anyone to show you their checklist. It is theirs alone.',
} as const;
