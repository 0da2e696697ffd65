/** What the account has to do with somebody, and what it can change about it. */
import type { Person } from '../../../lib/observation';
import { addTo, removeFrom } from '../../../lib/practice/changes';
import { focusHeading } from '../layout/focus-heading';
import { useSite } from '../site/use-site';
import { PersonButton } from './person-button';

export function PersonActions({ person }: { person: Person }) {
  const { account, change } = useSite();
  const { followers, following } = account.lists;
  const isOn = (list: readonly Person[]) => list.some(({ handle }) => handle === person.handle);
  const name = person.displayName;
  const unfollow = () => change(removeFrom('following', person.handle), `You no longer follow ${name}.`);
  const follow = () => change(addTo('following', person), `You follow ${name}.`);
  const remove = () => {
    // The button goes away.
    focusHeading();
    change(removeFrom('followers', person.handle), `${name} no longer follows you.`);
  };
  return (
    <>
      {isOn(followers) ? <p class="follows-you">Follows you</p> : null}
      <div class="buttons">
        {isOn(following) ? (
          <PersonButton verb="Unfollow" person={person} onPress={unfollow} />
        ) : (
          <PersonButton verb="Follow" person={person} onPress={follow} />
        )}
        {isOn(followers) ? (
          <PersonButton verb="Remove follower" person={person} quiet onPress={remove} />
        ) : null}
      </div>
    </>
  );
}
