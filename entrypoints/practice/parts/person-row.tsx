/** Somebody on a list. */
import type { ComponentChild } from 'preact';
import type { Person } from '../../../lib/observation';
import { Avatar } from './avatar';

type Props = {
  person: Person;
  /** Where in its list, from 1, and how many there are: rows come and go. */
  place?: { at: number; of: number };
  action?: ComponentChild;
};

export function PersonRow({ person, place, action }: Props) {
  const { handle, displayName, bio } = person;
  return (
    <div
      class="person"
      role="listitem"
      aria-posinset={place?.at}
      aria-setsize={place?.of}
      data-testid="person-row"
      data-handle={handle}
    >
      <Avatar handle={handle} name={displayName} />
      <div class="person-text">
        <a href={`#/@${handle}`} dir="auto" data-testid="person-name">
          {displayName}
        </a>
        <span class="handle">@{handle}</span>
        {bio ? (
          <p dir="auto" data-testid="person-bio">
            {bio}
          </p>
        ) : null}
      </div>
      <div class="person-actions">{action}</div>
    </div>
  );
}
