import type { PictureRole } from '../../lib/pictures/looked';
import type { PictureTrouble } from '../../lib/pictures/trouble';
import type { PageEnd } from './logos-state';

export const words = {
  title: 'The school’s logo and name',
  what: 'Give us the school’s logo, and we look for it in your own pictures: on your profile as you scroll it, and in your data downloads.',
  private:
    'The pictures are compared here, on your computer, and forgotten at once. We fetch none and keep none.',
  back: 'Back to the checklist',
  references: 'The school’s logo',
  addReference: 'Open the logo (PNG, JPEG, WebP or SVG)',
  severalReferences:
    'Save it from the school’s website or from a letter. If there is a small version, or one in a single colour, open that as well: up to five.',
  preparing: 'Getting the logo ready…',
  remove: 'Remove {name}',
  ready: '{name} is ready.',
  readyFromPolicy: '{name}, from your school’s policy, is ready.',
  policysOwn: 'From your school’s policy: {trouble}',
  logoAlt: 'The logo, {name}',
  noReference: 'No logo was given yet, so no picture has been looked at.',
  page: 'Pictures and posts on your profile',
  pageHow:
    'Open your own profile, and click the bell in the browser’s toolbar there: without that click the browser does not let us see the page. Then start here, and scroll through your pictures and posts.',
  lookAtPage: 'Look at the page on screen',
  stopPage: 'Stop looking',
  opening: 'Opening the page…',
  noneYet: 'No picture looked at yet: scroll until one of your pictures shows.',
  looked: {
    one: 'One picture looked at.',
    other: '{count} pictures looked at.',
  },
  tooSmall: { one: 'One was too small to look at.', other: '{count} were too small to look at.' },
  hidden: {
    one: 'One is half out of view or covered: scroll until all of it shows.',
    other: '{count} are half out of view or covered: scroll until all of each shows.',
  },
  postsSeen: {
    one: 'One post of yours seen. Whether it names the school stands further down.',
    other: '{count} posts of yours seen. Which of them name the school stands further down.',
  },
  noPostsYet: 'No post of yours seen yet: scroll until one shows.',
  download: 'Pictures in your data downloads',
  noDownload:
    'Read a data download first: the pictures you have posted are in it. So far none of them has been looked at.',
  toDownloads: 'Data downloads',
  inDownload: { one: 'One picture of yours is in it.', other: '{count} pictures of yours are in it.' },
  lookAtDownload: 'Look at the next {count}',
  lookingAt: '{done} of {total} pictures done…',
  doneOf: '{done} of {total} pictures done. The others have not been looked at.',
  doneAll: 'All {total} pictures done.',
  moved: {
    one: 'One moves: we looked at its first picture alone.',
    other: '{count} move: we looked at the first picture of each alone.',
  },
  cancel: 'Stop',
  likes: 'What looks like the logo',
  noLikes:
    'In what was looked at, nothing looks like the logo. That does not mean that it is in none of your pictures.',
  likeTitle: '{place} on {platform}: this looks like the school’s logo. You decide.',
  yours: 'In your picture',
  schools: 'The logo',
  why: 'What we saw: {reasons}.',
  movesToo: 'This picture moves: we looked at its first picture alone.',
  permission: 'I have the headteacher’s permission in writing',
  permitted: 'Permission given on (if you know the day)',
  official: 'This is an official account that I run',
  managers: 'Your policy names who runs official accounts: {who}.',
  change: 'I will take it down',
  fine: 'This is not the school’s logo',
  said: 'You said: {answer}.',
  takeBack: 'Take it back',
  cannotTitle: 'What we often miss',
  cannot: [
    'Logos less than 32 points across, about the width of a word.',
    'Badges on cloth that is folded or seen from the side: about one in four is missed.',
    'Signs turned far away from you, and logos of which more than a third is hidden.',
    'A logo that was redrawn in one colour, unless you open that version too.',
    'Videos and stories, and pictures in which other people have tagged you.',
  ],
  cannotTwin: 'Shields of other schools that look alike are sometimes taken for yours.',
  name: 'The school’s name in your posts',
  noName: 'Tell us what the school is called, and we look for it.',
  noPosts:
    'Scroll through your own profile as said above, or read a data download: then we list the posts that name the school. So far none has been looked at.',
  someName:
    'Posts looked through: {posts}. With the school’s name in them, or words that may be meant for it: {count}. We do not judge what they say: please look.',
  noneNames: 'Posts looked through: {posts}. None has one of the names below.',
  clear: '“{name}”',
  maybe: '“{name}” may be the school or something else: please look',
  undated: 'no date',
  moreposts: 'And {count} more.',
  edit: 'What we look for',
  editHow: 'Put the names right, and add what people call the school. One on each line.',
  fullName: 'The school’s name',
  shortNames: 'Short forms',
  acronyms: 'Letters that stand for it (three or more)',
  postcode: 'Postcode',
  domains: 'Web and mail addresses, from the @ on',
  motto: 'Motto',
  use: 'Look for these',
  usePolicys: 'Back to the names in the policy',
} as const;

export const placeWords: { readonly [Role in PictureRole]: string } = {
  profile: 'Your profile picture',
  cover: 'Your cover picture',
  post: 'A picture',
  file: 'A picture in your download',
};

export const endWords: { readonly [Why in PageEnd]: string } = {
  noAccess:
    'The browser does not let us see this page yet. Click the bell in the browser’s toolbar while the page is on screen, then start again here.',
  notRead:
    'We could not read this page, so we looked at none of its pictures or posts. Open your own profile.',
  notYours: 'This is not your account, so we looked at none of its pictures or posts.',
  signedOut: 'Nobody is signed in here, so we looked at no pictures or posts.',
  whichAccount: 'The page does not show whose account it is, so we looked at none of its pictures or posts.',
  notProfile:
    'This page is not your profile: it may show what other people have put there, so we looked at none of it. Open your own profile.',
  left: 'You have left your profile, so we have stopped.',
  broken: 'Something went wrong on our side, and we have stopped.',
  stopped: 'We have stopped.',
};

/** How many pictures of a download could not be looked at, and why. */
export const notLookedWords: { readonly [Why in PictureTrouble]: { one: string; other: string } } = {
  noPicture: { one: 'One is no picture that we know.', other: '{count} are no pictures that we know.' },
  broken: { one: 'One is damaged.', other: '{count} are damaged.' },
  heic: {
    one: 'One is a HEIC picture, which this browser cannot open.',
    other: '{count} are HEIC pictures, which this browser cannot open.',
  },
  tooLarge: { one: 'One is too large to open.', other: '{count} are too large to open.' },
  tooSmall: { one: 'One is too small.', other: '{count} are too small.' },
  empty: { one: 'One shows nothing.', other: '{count} show nothing.' },
  moves: { one: 'One moves.', other: '{count} move.' },
  notDrawn: { one: 'One could not be drawn.', other: '{count} could not be drawn.' },
};
