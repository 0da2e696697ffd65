/** A list of people with how many there are. A long one shows more as one scrolls. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../../lib/observation';
import { useSite } from '../site/use-site';
import { ListBlock } from './list-block';
import { ShowMore } from './show-more';

/** How many rows come at a time. */
const BLOCK = 20;

type Props = {
  label: string;
  people: readonly Person[];
  action: (person: Person) => ComponentChild;
  /** Rows far from what is on screen are taken out of the page, as some platforms do. */
  dropsFarRows?: boolean;
};

export function PeopleList({ label, people, action, dropsFarRows = false }: Props) {
  const { showsWholeLists } = useSite();
  const [more, setShown] = useState(BLOCK);
  const shown = showsWholeLists ? people.length : more;
  const starts = people.slice(0, shown).flatMap((_, at) => (at % BLOCK === 0 ? [at] : []));
  return (
    <>
      <p class="count">
        <span data-testid="list-total">{people.length}</span> {people.length === 1 ? 'person' : 'people'}
      </p>
      <div
        class="people"
        role={people.length > 0 ? 'list' : undefined}
        aria-label={people.length > 0 ? label : undefined}
        data-testid="people-list"
      >
        {starts.map((start) => (
          <ListBlock
            key={start}
            people={people.slice(start, Math.min(start + BLOCK, shown))}
            start={start}
            total={people.length}
            action={action}
            dropsFarRows={dropsFarRows && !showsWholeLists}
          />
        ))}
      </div>
      {shown < people.length ? <ShowMore shown={shown} onMore={() => setShown(shown + BLOCK)} /> : null}
    </>
  );
}
