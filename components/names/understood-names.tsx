/** The names as they were understood, so that a person sees a misreading before it matters. */
import { useState } from 'preact/hooks';
import type { Pupil } from '../../lib/roll/pupil';
import { fill } from '../../lib/words';
import { saidFirstName, saidOfGroup } from './say-names';
import { words as allWords } from './words';

const words = allWords.understood;
/** So many are shown at first. */
const FIRST = 5;

export function UnderstoodNames({ pupils }: { pupils: readonly Pupil[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const count = pupils.length;
  const shown = isOpen ? pupils : pupils.slice(0, FIRST);
  const more = count - shown.length;
  if (count === 0) return null;
  return (
    <section class="understood-names card stack tight" aria-labelledby="understood-title">
      <h3 id="understood-title">{words.title}</h3>
      <p class="soft">{words.check}</p>
      {count > FIRST && (
        <div class="row">
          <button type="button" class="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? words.showFewer : fill(words.showAll, { count })}
          </button>
        </div>
      )}
      <Table pupils={shown} />
      {more > 0 && <p class="soft">{fill(words.more, { count: more })}</p>}
    </section>
  );
}

function Table({ pupils }: { pupils: readonly Pupil[] }) {
  const hasGroups = pupils.some((pupil) => saidOfGroup(pupil) !== '');
  return (
    <table aria-labelledby="understood-title">
      <thead>
        <tr>
          <th scope="col">{words.firstName}</th>
          <th scope="col">{words.lastName}</th>
          {hasGroups && <th scope="col">{words.group}</th>}
        </tr>
      </thead>
      <tbody>
        {pupils.map((pupil) => (
          <tr key={pupil.id}>
            <td>{saidFirstName(pupil)}</td>
            <td>{pupil.lastName}</td>
            {hasGroups && <td>{saidOfGroup(pupil)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
