/** Sentences that every rule can use: why something is not known. */
import type { ReadingTrouble } from './observation';

export type CommonSentence =
  | ReadingTrouble
  | 'notLookedAt'
  | 'notInDownload'
  | 'notShown'
  | 'guided'
  | 'nothingToAskHere'
  | 'strictWhenLoaded'
  | 'tooOld'
  | 'oldDownload'
  | 'looksLikeLogo'
  | 'logoLookedFor'
  | 'postsName'
  | 'postsOnScreenName'
  | 'ruleFailed'
  | 'unknownRule';

export const COMMON_SENTENCES: { readonly [Sentence in CommonSentence]: string } = {
  notLookedAt: 'We have not looked at this yet.',
  notInDownload: 'Your {platform} download does not hold this. Open the page, so that we look.',
  notShown: '{platform} does not show this on a page that we can read. Please look for yourself.',
  guided: 'We cannot look at this for you. What to aim for: {strictest}',
  nothingToAskHere: '{reason}',
  notLoaded: 'The page had not finished loading when we looked. Open it again and wait until it is there.',
  signedOut: 'Nobody was signed in on this page. Sign in to your own account, then let us look again.',
  notYourAccount: 'This page is about somebody else’s account, so we did not read it. Open your own.',
  whichAccount:
    'The page does not show which of your accounts it is about, so we did not use it. Open your profile first, then this page.',
  language:
    '{platform} showed this page in {language}. We do not know its words for this yet. Switch {platform} to English for a minute, or look for yourself.',
  changed:
    'This page has changed since we learned to read it ({learned}), so we did not guess. Please look for yourself.',
  contradictory: 'The page showed two different answers to this. Load it again, then let us look once more.',
  onlyNumbers: 'Your {platform} download does not name them. Please look for yourself.',
  otherWords: 'Your {platform} download says this in words that we do not know. Please look for yourself.',
  notSaid:
    'Your {platform} download says that this was never changed, not what it is. Please look for yourself.',
  strictWhenLoaded:
    'When the page was loaded, it said that this was at its strictest. Open the setting itself to be sure that it still is.',
  tooOld:
    'We saw this on {seenOn}, and it may have changed since. Open the page again, so that we look once more.',
  oldDownload:
    'Your download of {seenOn} said so, and it may have changed since. Open the page, so that we look.',
  looksLikeLogo:
    'Part of {picture} looks like the school’s logo: you decide. “The school’s logo and name” shows the two side by side.',
  logoLookedFor:
    'Pictures that we looked at: {looked}; that we could not look at: {notLooked}. Small logos, badges on cloth and logos seen from the side are often missed, and videos are not looked at. Are all your pictures and videos free of the school’s logo?',
  postsOnScreenName:
    'Posts on your profile that we looked at: {posts}. With the school’s name in them, or words that may be meant for it: {naming}. You decide. “The school’s logo and name” lists them.',
  postsName:
    'Posts in your download: {posts}. With the school’s name in them, or words that may be meant for it: {naming}. You decide. “The school’s logo and name” lists them.',
  ruleFailed: 'Something went wrong on our side while we checked this. Please look for yourself.',
  unknownRule: 'Your school’s policy asks for something that this version does not know how to check.',
};
