export const words = {
  title: 'Before the Bell',
  what: 'A private self-check of your own social media, against your school’s conduct policy.',
  promises: [
    'Only you see the result. Your school cannot see it through this tool.',
    'Nothing leaves this computer. We look at a page only when you ask, and never click or change anything there.',
    'Nothing is kept when the browser closes, unless you choose to.',
  ],
  admin:
    'This browser extension was installed by whoever manages this browser. They may be able to see the screen or the files of this computer. If you would rather be alone with this, use your own browser on your own computer.',
  platforms: 'Which of these do you use?',
  start: 'Start the self-check',
  choosePolicy: 'Choose a policy first.',
  practise: 'Try it on the practice network first',
  practiseNote: 'Everyone there is invented.',
  walkthrough: 'The walkthrough, for an induction (opens a tab)',
} as const;
