/** The account's close friends. */
import type { Person } from '../../../lib/observation';
import { removeFrom } from '../../../lib/practice/changes';
import { PeopleList } from '../parts/people-list';
import { PersonButton } from '../parts/person-button';
import { useSite } from '../site/use-site';

export function CloseFriendsPage() {
  const { account, change } = useSite();
  const remove = ({ handle, displayName }: Person) =>
    change(removeFrom('closeFriends', handle), `${displayName} is no longer a close friend.`);
  return (
    <section class="card" aria-label="Your close friends">
      <p>What you post to close friends, only these people see. They are not told who else is here.</p>
      <PeopleList
        label="Close friends"
        people={account.lists.closeFriends}
        action={(person) => (
          <PersonButton verb="Remove" person={person} quiet onPress={() => remove(person)} />
        )}
      />
    </section>
  );
}
