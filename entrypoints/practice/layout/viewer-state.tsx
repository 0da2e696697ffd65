/**
 * The viewer's own state as data in the page, as real platforms carry it. In an element of its own and not in
 * a script, because extension pages may not write scripts, not even such as hold nothing but data.
 */
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
  return (
    <pre hidden data-testid="viewer-state">
      {JSON.stringify({ practiceViewer })}
    </pre>
  );
}
