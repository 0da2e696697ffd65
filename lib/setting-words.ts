/** How the value of a setting is said. */
import type { Audience } from './setting';

const AUDIENCE_WORDS: { readonly [Name in Audience]: string } = {
  nobody: 'nobody',
  onlyMe: 'only you',
  closeFriends: 'your close friends',
  friends: 'people you have chosen',
  friendsOfFriends: 'friends of your friends',
  everyone: 'everyone',
};

/** A value in words, to stand after "is set to". */
export function sayValue(value: Audience | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return AUDIENCE_WORDS[value];
}
