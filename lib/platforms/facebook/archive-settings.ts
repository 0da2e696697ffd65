/** Facebook's privacy settings in its download: rows in the language of the account, of which few are known. */
import type { Collector } from '../../archive/collector';
import { labelKey, labelsOf, recordsIn, type Labelled } from '../../archive/formats/meta';
import type { Audience, AudienceSetting } from '../../setting';

/** The first as seen in a download; the others are what Facebook's own pages call them. */
const QUESTIONS: Readonly<Record<string, AudienceSetting>> = {
  'who can see your future posts?': 'postsAudience',
  'who can see your stories?': 'storiesAudience',
  'who can send you friend requests?': 'whoCanRequest',
  'who can see your friends list?': 'friendsListAudience',
  'who can comment on your public posts?': 'whoCanComment',
};
const SWITCHES = {
  'who can look you up using the email address you provided?': 'foundByEmail',
  'who can look you up using the phone number you provided?': 'foundByPhone',
  'do you want search engines outside of facebook to link to your profile?': 'foundBySearchEngines',
  'review tags people add to your posts before the tags appear on facebook?': 'tagReview',
} as const;

const AUDIENCES: Readonly<Record<string, Audience>> = {
  public: 'everyone',
  everyone: 'everyone',
  'friends of friends': 'friendsOfFriends',
  friends: 'friends',
  'your friends': 'friends',
  'friends except': 'friends',
  'specific friends': 'closeFriends',
  'close friends': 'closeFriends',
  custom: 'friends',
  'only me': 'onlyMe',
  'no one': 'nobody',
};

export function readPrivacySettings(content: unknown, into: Collector): void {
  const rows = (recordsIn(content) ?? []).map(labelsOf);
  if (rows.some(({ size }) => size > 0)) into.seen();
  for (const labelled of rows) readRows(labelled, into);
  // The one row that is known to be in every download is missing: it is in another language.
  if (!rows.some((labelled) => labelled.has('who can see your future posts?')))
    into.unclear('postsAudience', 'otherWords');
}

export function readRows(labelled: Labelled, into: Collector): void {
  for (const [label, value] of labelled) {
    const audience = audienceOf(value);
    if (Object.hasOwn(QUESTIONS, label)) readQuestion(label, audience, into);
    else readSwitch(label, value, audience, into);
  }
}

function readQuestion(label: string, audience: Audience | null, into: Collector): void {
  const setting = QUESTIONS[label];
  if (!setting) return;
  if (audience) into.found(setting, audience);
  else into.unclear(setting, 'otherWords');
}

function readSwitch(label: string, value: string, audience: Audience | null, into: Collector): void {
  for (const [said, setting] of Object.entries(SWITCHES)) {
    if (said !== label) continue;
    const answer = labelKey(value);
    if (answer === 'yes' || answer === 'on' || answer === 'true') into.found(setting, true);
    else if (answer === 'no' || answer === 'off' || answer === 'false') into.found(setting, false);
    else if (audience) into.found(setting, audience === 'everyone' || audience === 'friendsOfFriends');
    else into.unclear(setting, 'otherWords');
  }
}

function audienceOf(value: string): Audience | null {
  const key = labelKey(value);
  const known = Object.keys(AUDIENCES).find((said) => said === key || key.startsWith(`${said}:`));
  return known === undefined ? null : (AUDIENCES[known] ?? null);
}
