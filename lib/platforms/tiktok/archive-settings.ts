/** The settings in TikTok's download: English names and values in every language of the app, large or small. */
import type { Collector } from '../../archive/collector';
import { lineOf, pairsOf } from '../../archive/formats/value';
import type { FieldKind } from '../../observation';
import type { Audience, AudienceSetting, SwitchSetting } from '../../setting';

const ON = new Set(['enabled', 'on', 'yes', 'true']);
const OFF = new Set(['disabled', 'off', 'no', 'false']);

const SWITCHES: Readonly<Record<string, SwitchSetting>> = {
  'private account': 'accountPrivate',
  'suggest your account to contacts': 'foundByPhone',
  'allow others to find me': 'suggestedToOthers',
  'allow download': 'videosDownloadable',
  'allow reuse of content': 'resharingAllowed',
};

const AUDIENCES: Readonly<Record<string, AudienceSetting>> = {
  'who can send me message': 'whoCanMessage',
  'who can post comments': 'whoCanComment',
};

const SAID: Readonly<Record<string, Audience>> = {
  everyone: 'everyone',
  public: 'everyone',
  friends: 'friends',
  followers: 'friends',
  'followers that you follow back': 'friends',
  'people you may know': 'friendsOfFriends',
  myself: 'onlyMe',
  'only me': 'onlyMe',
  'only you': 'onlyMe',
  'no one': 'nobody',
  nobody: 'nobody',
  off: 'nobody',
  disabled: 'nobody',
};

export function readSettings(map: unknown, into: Collector): void {
  const pairs = pairsOf(map);
  if (pairs.length > 0) into.seen();
  for (const [name, held] of pairs) {
    const key = name.trim().toLowerCase();
    const value = lineOf(held).toLowerCase();
    const isSwitch = SWITCHES[key];
    const isAudience = AUDIENCES[key];
    if (isSwitch) readSwitch(isSwitch, value, into);
    else if (isAudience) readAudience(isAudience, value, into);
  }
}

function readSwitch(kind: SwitchSetting, value: string, into: Collector): void {
  // Downloads and reuse are said as an audience.
  if (ON.has(value) || value === 'everyone') into.found(kind, true);
  else if (OFF.has(value) || value === 'no one' || value === 'myself') into.found(kind, false);
  else notSaid(kind, into);
}

function readAudience(kind: AudienceSetting, value: string, into: Collector): void {
  const audience = audienceOf(value);
  if (audience) into.found(kind, audience);
  else notSaid(kind, into);
}

/** "Default" means that it was never changed: what it is then depends on age, country and year. */
function notSaid(kind: FieldKind, into: Collector): void {
  into.unclear(kind, 'notSaid');
}

export function audienceOf(said: string): Audience | undefined {
  const key = said.trim().toLowerCase();
  return Object.hasOwn(SAID, key) ? SAID[key] : undefined;
}
