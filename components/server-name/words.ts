export const words = {
  label: 'Your {platform} server',
  example:
    'For example “mastodon.social”, or your whole username: “@sam@school.example”. The server is the part after the last @. If its website has another name, type that one.',
  only: 'Each {platform} server is a website of its own. We ask the browser for yours alone.',
  wrong: 'This is not the name of a server. It looks like “mastodon.social”: a dot in it, and no spaces.',
  goOn: 'Go on',
  notNow: 'Not now',
} as const;
