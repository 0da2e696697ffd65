/** Some rows of a list. Far from what is on screen, an empty space of the same height may stand for them. */
import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { Person } from '../../../lib/observation';
import { PersonRow } from './person-row';
import { useHeightWhenFar } from './use-height-when-far';

type Props = {
  people: readonly Person[];
  start: number;
  total: number;
  action: (person: Person) => ComponentChild;
  dropsFarRows: boolean;
};

export function ListBlock({ people, start, total, action, dropsFarRows }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const height = useHeightWhenFar(element, dropsFarRows);
  return (
    <div ref={element} role="presentation" style={{ height: height === null ? '' : `${height}px` }}>
      {height === null
        ? people.map((person, at) => (
            <PersonRow
              key={person.handle}
              person={person}
              place={{ at: start + at + 1, of: total }}
              action={action(person)}
            />
          ))
        : null}
    </div>
  );
}
