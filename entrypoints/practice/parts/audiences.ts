/** The options of the network's questions about who can reach you. */
import type { Audience } from '../../../lib/setting';

export const ANYONE_OR_FOLLOWED: readonly { value: Audience; label: string }[] = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'friends', label: 'People you follow' },
  { value: 'nobody', label: 'No one' },
];

export const ANYONE_OR_FOLLOWERS: readonly { value: Audience; label: string }[] = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'friends', label: 'People who follow you' },
  { value: 'closeFriends', label: 'Your close friends' },
];
