export const words = {
  title: 'Guided tour: {platform}',
  intro:
    'We open {count} pages of your account, one after the other. Each is read when it has loaded, and you go on to the next when you are ready.',
  asks: 'For this the browser asks you whether we may see {platform}. At the end you can take that back.',
  practice: 'The practice network is part of this extension, so it needs no permission.',
  start: 'Start the tour',
  otherServer: 'Another server',
  notNow: 'Not now',
  refused:
    'No problem: nothing was read. You can start again, or open each page yourself and click the bell in the toolbar.',
  revoked: 'The permission was taken back in between, so the tour has ended. What was read is kept.',
  closed: 'The page of the tour was closed. What was read is kept. You can go on where you were.',
  step: 'Page {at} of {count}: {page}',
  opening: 'Opening the page…',
  elsewhere:
    '{platform} opened another page than we asked for. Are you signed in? Open “{page}” yourself, or go on.',
  noHandle:
    'For “{page}” we need your username, and no page has shown it yet. Open that page yourself and click the bell in the toolbar, or go on.',
  next: 'Next page',
  finish: 'Finish',
  goOn: 'Go on',
  stop: 'End the tour',
  done: 'That was the last page.',
  giveBack: 'Take the permission back',
  givenBack: 'The permission has been taken back.',
  keepIt: 'You can also keep it until next time. It lets us read only when you ask.',
  back: 'Back to the checklist',
} as const;
