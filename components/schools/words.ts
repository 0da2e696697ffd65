import type { Level } from '../../lib/outcome';
import type { SettingName } from '../../lib/setting';

export const words = {
  title: 'For schools: write your policy',
  what: 'Here a school turns its own social media policy into a file for this extension. Staff open the file in the panel; from then on their self-check asks what your policy asks, in your words.',
  truths: [
    'Nothing is sent. The file is made in this page and saved on this computer.',
    'A policy can ask and explain. It cannot switch on reading, keep anything, share anything, or change what the extension promises.',
    'The checklist belongs to the member of staff. Please do not ask to see it.',
  ],
  links: 'More for schools',
  seal: 'Make a sealed roll of pupils’ names (opens a tab)',
  leads: 'For the safeguarding lead and the data protection officer (opens a tab)',
  start: 'Begin with',
  startAbout: 'A pack of ours, or a policy file that you have saved before. Then change what differs.',
  startWith: 'A pack of ours',
  begin: 'Begin with this pack',
  anySchool: 'General pack for any school',
  openFile: 'Open a policy file',
  startAgain: 'Start again',
  broken: 'This file could not be used, so nothing has changed.',
  more: 'and {count} more places',
  ignored:
    'The file also asks for {what}: a policy has no such thing, so it is ignored, and the file that you save will not have it.',
  kept: 'What you write stays in this browser’s memory, also when this page is loaded again, until the browser is closed. To keep it, save the file.',
  other:
    'There is another draft, from another tab. Which one do you go on with? “Undo” brings the other one back.',
  goOn: 'Go on with this one',
  takeOther: 'Take the other one',
  undo: 'Undo',
  open: 'To be filled in or put right: {count}',
  ready: 'Nothing is missing: the policy can be saved.',
  problem: '{field}: {fault}',
  inEntry: '{entry}, {field}',
  contents: 'On this page',
  preview: 'How findings will read',
  previewAbout:
    'The checklist of the practice account, an invented colleague, under your policy. The rules, the words and the order are those that your staff will see.',
  previewWaiting: 'What is missing above has to be put right first.',
  previewCount: 'The whole checklist: {count} points',
  reads: 'How this will read',
  readsMore: 'and {count} more like these',
  readsNone: 'The practice account has nothing to show for this.',
  rules: 'What the policy asks',
  rulesAbout:
    'For each point: whether your policy asks for it, the section it stands in, and what it says, in a sentence to the reader. Leave out what your policy does not ask.',
  level: 'Does your policy ask this?',
  notAsked: 'Not asked',
  section: 'Section of your policy',
  says: 'What it says, in your words',
  saysNote: 'One or two sentences to the reader: “You …”',
  laterRule: 'A rule that this version does not know: {rule}',
  options: 'Details',
  logos: 'The school’s logo',
  logosAbout:
    'Up to five pictures: the usual logo, a small one, one in a single colour. PNG, JPEG, WebP or SVG, at most 200 kB each. They lie inside the file, and staff’s own pictures are compared with them on their own computer.',
  addLogo: 'Open a picture of the logo',
  logoName: 'What it is called',
  logoAlt: 'Logo {number}',
  logoTooLarge: '{name} is larger than 200 kB: save it smaller, and open that.',
  logoKind: '{name} is no PNG, JPEG, WebP or SVG picture.',
  logosFull: 'Five pictures are the most: {name} was left out.',
  entry: '{what} {number}',
  remove: 'Remove {what} {number}',
  save: 'Save the policy',
  saveAbout:
    '{file} which people and programs can read, with the logo inside. Give it to your staff, or have it put in place by whoever manages your computers. When you change something, give the version a new number: staff are then shown what has changed.',
  aFile: 'One file',
  theFile: 'One file, {name},',
  saveFile: 'Save the file',
  missing: 'Show what is missing',
  forComputers: 'For whoever manages your computers',
  forComputersAbout:
    'Chrome, Edge and Firefox can be given the policy by their management: as the value “policy” of this extension’s managed storage. The README in lib/policies says where it goes. Staff can still choose another policy, and nothing comes back.',
  copy: 'Copy the value',
  copied: 'Copied.',
  notCopied: 'The browser did not let us copy: save the file, and use its text.',
} as const;

/** What has just happened, with a way back. */
export const saidWords = {
  begun: 'Begun anew.',
  opened: 'The file is open.',
  removed: 'Removed.',
  undone: 'Back to what was there before.',
  resumed: 'This is what you wrote before.',
  wentOn: 'You go on with this draft. “Undo” brings back the other one.',
  taken: 'This is the other draft. “Undo” brings back the one that was here.',
} as const;

export const levelNames: { readonly [Name in Level]: string } = {
  must: 'Required (must)',
  should: 'Asked for (should)',
  may: 'Good advice (may)',
};

export const sectionWords = {
  school: {
    title: 'The school',
    about: 'Every name by which people know it. Staff’s profiles are searched for these.',
  },
  document: {
    title: 'The document',
    about: 'The policy as your school has passed it. Findings name its title.',
  },
  people: {
    title: 'People to turn to',
    about: 'Shown beside each finding for which somebody has to be asked.',
  },
  official: {
    title: 'Official accounts and channels',
    about: 'Who runs the school’s own accounts, and how people are meant to write to each other.',
  },
  dates: { title: 'Terms and ages', about: 'So that reminders can come before term.' },
} as const;

export const fieldWords = {
  schoolName: 'Name of the school',
  schoolNameNote: 'Without it, staff are asked what the school is called.',
  shortName: 'Short form',
  alsoAPlace: 'Also a place, or an ordinary word',
  acronyms: 'Letters that stand for it (three or more), one on each line',
  domains: 'Web and mail domains, one on each line',
  domainsNote: 'As in “marlowlane.sch.uk”, without “https://” and “www.”',
  postcode: 'Postcode',
  motto: 'Motto',
  employers: 'Trust and local authority, where your policy protects their names too, one on each line',
  title: 'How findings name the policy',
  id: 'Short name for the file',
  idNote: 'Small letters, with hyphens between words. Keep it from version to version.',
  version: 'Version',
  documentTitle: 'Title of the document',
  lead: 'Who is responsible for it',
  dated: 'Date of the document',
  reviewDue: 'When it is due for review',
  dateNote: 'As in “2026-09” or “2026-09-30”',
  appliesTo: 'Whom it binds',
  consequences: 'What follows if it is not kept',
  about: 'About',
  role: 'Role',
  name: 'Name',
  email: 'Email address',
  helpAbout: 'What they help with',
  platforms: 'Platforms, one on each line',
  handles: 'Handles, one on each line',
  managedBy: 'Who runs it, one on each line',
  note: 'Note',
  between: 'Between whom',
  means: 'By what means',
  platform: 'Platform',
  printed: 'Age that your policy prints',
  now: 'Age that holds now, if it is another',
  since: 'Since when',
  starts: 'First day',
  ends: 'Last day',
} as const;

/** One entry of a list, and the button that adds one. */
export const entryWords = {
  shortNames: { what: 'Short form', add: 'Add a short form' },
  contacts: { what: 'Contact', add: 'Add a contact' },
  help: { what: 'Help outside the school', add: 'Add help outside the school' },
  officialAccounts: { what: 'Official account', add: 'Add an official account' },
  channels: { what: 'Channel', add: 'Add a channel' },
  minimumAges: { what: 'Minimum age', add: 'Add a minimum age' },
  terms: { what: 'Term', add: 'Add a term' },
  logos: { what: 'Logo', add: 'Add a logo' },
} as const;

/** Every option of every rule. */
export const optionWords: { readonly [rule: string]: { readonly [option: string]: string } } = {
  'strictest-settings': { leave: 'Settings that your policy leaves to the person' },
};

export const settingWords: { readonly [Name in SettingName]: string } = {
  accountPrivate: 'Private account',
  tagReview: 'Approving tags first',
  foundByEmail: 'Being found by email address',
  foundByPhone: 'Being found by telephone number',
  foundBySearchEngines: 'Being found by search engines',
  contactsSynced: 'Contacts kept in step',
  activityVisible: 'When one was last there',
  readReceiptsShown: 'Showing that one has read a message',
  locationShared: 'Sharing where one is',
  suggestedToOthers: 'Being suggested to others',
  resharingAllowed: 'Others passing one’s posts on',
  videosDownloadable: 'Others saving one’s videos',
  profileLocked: 'Locked profile',
  subscriptionsPrivate: 'Private subscriptions',
  postsAudience: 'Who sees posts',
  pastPostsAudience: 'Who sees older posts',
  storiesAudience: 'Who sees stories',
  friendsListAudience: 'Who sees the list of friends',
  whoCanRequest: 'Who can send a request',
  whoCanMessage: 'Who can send a message',
  whoCanAddToGroups: 'Who can add one to groups',
  whoCanTag: 'Who can tag one',
  whoCanMention: 'Who can mention one',
  whoCanComment: 'Who can comment',
  whoCanReplyToStories: 'Who can reply to stories',
  contactInfoAudience: 'Who sees contact details',
  birthdayAudience: 'Who sees the birthday',
};
