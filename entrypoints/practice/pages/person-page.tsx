/** Somebody else's profile. */
import { findPerson } from '../../../lib/practice/directory';
import { Avatar } from '../parts/avatar';
import { Bio } from '../parts/bio';
import { PersonActions } from '../parts/person-actions';
import { NowherePage } from './nowhere-page';

export function PersonPage({ handle }: { handle: string }) {
  const person = findPerson(handle);
  if (!person) return <NowherePage />;
  return (
    <section class="card profile" aria-labelledby="name">
      <Avatar handle={person.handle} name={person.displayName} large />
      <div class="profile-text">
        <h2 id="name" dir="auto" data-testid="profile-name">
          {person.displayName}
        </h2>
        <p class="handle">@{person.handle}</p>
        <Bio text={person.bio ?? ''} />
        <p class="counts">
          <a href={`#/@${person.handle}/followers`}>Followers</a>
          <a href={`#/@${person.handle}/following`}>Following</a>
        </p>
        <PersonActions person={person} />
      </div>
    </section>
  );
}
