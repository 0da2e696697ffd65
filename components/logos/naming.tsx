/** Posts that name the school, with their sentences: a list to look at, and no judgement. */
import { sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import type { NamingNow } from './logos-state';
import { words } from './words';

type Props = { naming: NamingNow; hasName: boolean };

/** More than these are better looked for on the platform. */
const SHOWN = 100;

export function Naming({ naming: { posts, naming }, hasName }: Props) {
  if (!hasName) return <p>{words.noName}</p>;
  if (posts === null) return <p class="soft">{words.noPosts}</p>;
  if (naming.length === 0) return <p>{fill(words.noneNames, { posts })}</p>;
  const more = naming.length - SHOWN;
  return (
    <>
      <p>{fill(words.someName, { count: naming.length, posts })}</p>
      <ul class="stack tight plain-list">
        {naming.slice(0, SHOWN).map(({ sentence, name, certainty, at }, index) => (
          <li key={`${index} ${at ?? ''}`} class="card stack tight">
            <q>{sentence}</q>
            <span class="soft">
              {fill(words[certainty], { name })} ({at === undefined ? words.undated : sayDay(at)})
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{fill(words.moreposts, { count: more })}</p>}
    </>
  );
}
