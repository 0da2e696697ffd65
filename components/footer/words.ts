export const words = {
  claim: 'Before the Bell contains no code that contacts a server; it opens a web page only when you click.',
  /** Fixed: no policy pack can change this sentence. */
  schools: 'To schools: please do not ask anyone to show you their checklist. It is theirs alone.',
  duty: 'This does not change your duties: if you are worried about a child, tell your designated safeguarding lead.',
  settings: 'Settings',
} as const;
