/** How many people are on the account's lists, and the way to them. */
import type { PracticeAccount } from '../../../lib/practice/account';

export function ProfileCounts({ account }: { account: PracticeAccount }) {
  const { followers, following } = account.lists;
  const own = `#/@${account.handle}`;
  return (
    <p class="counts">
      <a href={`${own}/followers`}>
        <strong data-testid="followers-count">{followers.length}</strong>{' '}
        {followers.length === 1 ? 'follower' : 'followers'}
      </a>
      <a href={`${own}/following`}>
        <strong data-testid="following-count">{following.length}</strong> following
      </a>
    </p>
  );
}
