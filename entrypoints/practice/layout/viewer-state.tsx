/** The viewer's own state as data in the page, as real platforms carry it. */
import type { Audience } from '../../../lib/setting';
import { useSite } from '../site/use-site';

/** The network's codes for an audience. */
const CODES: { readonly [Name in Audience]: string } = {
  nobody: 'nobody',
  onlyMe: 'nobody',
  closeFriends: 'close',
  friends: 'followed',
  friendsOfFriends: 'wider',
  everyone: 'everyone',
};

export function ViewerState() {
  const { account } = useSite();
  const practiceViewer = {
    handle: account.handle,
    displayName: account.profile.displayName,
    bio: account.profile.bio,
    isPrivate: account.settings.accountPrivate,
    messagesFrom: CODES[account.settings.whoCanMessage],
  };
  // A saved copy of the page must not end the script at somebody's "</script>".
  const json = JSON.stringify({ practiceViewer }).replaceAll('<', '\\u003c');
  return <script type="application/json">{json}</script>;
}
