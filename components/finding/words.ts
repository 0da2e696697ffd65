import type { AnswerKind, Staleness } from '../../lib/answer';
import type { Level } from '../../lib/outcome';

export const words = {
  saw: 'What we saw',
  ask: 'What we ask you',
  why: 'Why it matters',
  doNext: 'What you can do',
  decide: 'What you decide',
  howToCheck: 'How to check for yourself',
  seenOn: 'Seen on “{page}”, {time}.',
  inDownload: 'From your download of {date}.',
  oldDownload: 'That download is more than 30 days old.',
  older: '{what} of {date} said {said}.',
  page: 'The page',
  download: 'Your download',
  same: 'the same',
  other: 'otherwise; the newer counts',
  notSeen: 'We have not seen anything yet.',
  onlyYouCanTell: 'No page can tell us this: only you know.',
  byPlace: 'We recognised it by its place on the page, not by its name. Look whether it is right.',
  fromData: 'This comes from data in the page, as it was when the page was loaded.',
  disagrees:
    'The data in the page says something else. We went by what the page shows. Load the page again to be sure.',
  learnedLongAgo:
    'We learned to read this page in {month}, which is long ago. Look whether what we saw is right.',
  clause: '{policy}, “{section}”: {says}',
  open: 'Open “{page}”',
  thenRead: 'Then click the bell in the toolbar, so that we look at it.',
  onPhone: 'On the phone',
  onWeb: 'On the web',
  notOnWeb: 'This can be set on the phone only, as far as we know.',
  asOf: 'We last looked these steps up in {month}. What they call things may have changed.',
  toEnglish: 'How to switch {platform} to English for a minute',
  openLanguages: 'Open the page with the languages',
  thenBack:
    'Then open this page again and click the bell in the toolbar. Afterwards choose your own language again, in the same place.',
  giveNames: 'Give the names to look for',
  giveSchoolName: 'Tell us the school’s name',
  whomToAsk: 'Whom to ask: {who}.',
  whomToTell: 'If a child tried to get in touch with you, tell: {who}.',
  youSaid: 'You said on {date}: {answer}',
  takeBack: 'Take it back',
  permitted: '{answer}, given on {date}',
} as const;

/** Said where an answer no longer speaks to what is seen now. */
export const staleWords: { readonly [Why in Staleness]: string } = {
  worse: 'What we see now is worse than when you answered ({date}: {answer}). Please look again.',
  different: 'We see something else now than when you answered ({date}: {answer}). Please look again.',
  otherPolicy: 'You answered this under another policy ({date}: {answer}). Does it hold under this one too?',
  longAgo: 'You answered this more than a term ago ({date}: {answer}). Is it still so?',
};

export const levelWords: { readonly [Name in Level]: string } = {
  must: 'Your policy requires this.',
  should: 'Your policy asks for this.',
  may: 'This is good advice that follows from your policy.',
};

export const answerWords: { readonly [Kind in AnswerKind]: string } = {
  notAPupil: 'This is not a pupil',
  notAFormerPupil: 'This is not a former pupil',
  notFamily: 'This is not family of a pupil',
  willRemove: 'I will remove this person',
  declaredException: 'This is a declared exception',
  familyOfPupil: 'This is family of a pupil',
  notSure: 'I am not sure',
  willChange: 'I will change this',
  checkedByHand: 'I have checked this myself: it is fine',
  setThis: 'I have set this',
  havePermission: 'I have permission in writing',
  officialAccount: 'This is an official account that I run',
  notForMe: 'This does not apply to me',
};
