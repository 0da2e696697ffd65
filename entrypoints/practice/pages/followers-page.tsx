/** The account's followers. */
import type { Person } from '../../../lib/observation';
import { removeFrom } from '../../../lib/practice/changes';
import { PeopleList } from '../parts/people-list';
import { PersonButton } from '../parts/person-button';
import { Suggestions } from '../parts/suggestions';
import { useSite } from '../site/use-site';

export function FollowersPage() {
  const { account, change } = useSite();
  const remove = ({ handle, displayName }: Person) =>
    change(removeFrom('followers', handle), `${displayName} no longer follows you.`);
  return (
    <>
      <section class="card" aria-label="Your followers">
        <PeopleList
          label="Followers"
          people={account.lists.followers}
          dropsFarRows
          action={(person) => (
            <PersonButton verb="Remove" person={person} quiet onPress={() => remove(person)} />
          )}
        />
      </section>
      <Suggestions />
    </>
  );
}
