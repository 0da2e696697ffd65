/** Settings: the people whom the account has blocked. */
import type { Person } from '../../../lib/observation';
import { removeFrom } from '../../../lib/practice/changes';
import { BackToSettings } from '../parts/back-to-settings';
import { PeopleList } from '../parts/people-list';
import { PersonButton } from '../parts/person-button';
import { useSite } from '../site/use-site';

export function BlockedPage() {
  const { account, change } = useSite();
  const unblock = ({ handle, displayName }: Person) =>
    change(removeFrom('blocked', handle), `${displayName} is no longer blocked.`);
  return (
    <>
      <BackToSettings />
      <section class="card" aria-label="People you have blocked">
        <p>These people cannot see you or write to you. They are not told.</p>
        <PeopleList
          label="Blocked people"
          people={account.lists.blocked}
          action={(person) => (
            <PersonButton verb="Unblock" person={person} quiet onPress={() => unblock(person)} />
          )}
        />
      </section>
    </>
  );
}
