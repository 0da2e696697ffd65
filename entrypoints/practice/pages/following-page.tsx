/** The people whom the account follows. */
import type { Person } from '../../../lib/observation';
import { removeFrom } from '../../../lib/practice/changes';
import { PeopleList } from '../parts/people-list';
import { PersonButton } from '../parts/person-button';
import { Suggestions } from '../parts/suggestions';
import { useSite } from '../site/use-site';

export function FollowingPage() {
  const { account, change } = useSite();
  const unfollow = ({ handle, displayName }: Person) =>
    change(removeFrom('following', handle), `You no longer follow ${displayName}.`);
  return (
    <>
      <section class="card" aria-label="People you follow">
        <PeopleList
          label="Following"
          people={account.lists.following}
          action={(person) => (
            <PersonButton verb="Unfollow" person={person} quiet onPress={() => unfollow(person)} />
          )}
        />
      </section>
      <Suggestions />
    </>
  );
}
