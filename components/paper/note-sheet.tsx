/** The note without findings as it stands on paper. */
import { sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import { words as footerWords } from '../footer/words';
import type { Paper } from './paper';
import { noteWords, words } from './words';

export function NoteSheet({ paper: { made, policy, version, isPractice, note } }: { paper: Paper }) {
  const notInCheck = [...note.notInCheck, noteWords.anythingElse];
  return (
    <article class="sheet">
      <h2>{noteWords.title}</h2>
      <p class="stands-out">{noteWords.heading}</p>
      {isPractice && <p>{words.practice}</p>}
      <dl>
        <Line name={noteWords.date} values={[sayDay(made)]} />
        <Line name={noteWords.policy} values={[fill(words.under, { policy, version })]} />
        <Line name={noteWords.looked} values={note.looked} />
        <Line name={noteWords.notLooked} values={note.notLooked} />
        {!isPractice && <Line name={noteWords.notInCheck} values={[notInCheck.join(', ')]} />}
        <Line name={noteWords.open} values={[String(note.open)]} />
      </dl>
      <p class="stands-out">{footerWords.schools}</p>
    </article>
  );
}

function Line({ name, values }: { name: string; values: readonly string[] }) {
  const shown = values.length > 0 ? values : [noteWords.nothing];
  return (
    <div class="point">
      <dt>{name}</dt>
      {shown.map((value, at) => (
        <dd key={at}>{value}</dd>
      ))}
    </div>
  );
}
