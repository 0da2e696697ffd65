/** Something to find on the practice network. */
import { useState } from 'preact/hooks';
import { practicePupils } from '../../../lib/practice/pupils';
import type { Exercise } from '../../../lib/walkthrough/lesson';
import { hashOf, titleOfPage } from '../../../lib/walkthrough/practice-page';
import type { ExerciseStop } from '../../../lib/walkthrough/stops';
import { fill } from '../../../lib/words';
import { Choices } from './choices';
import { StopTitle } from './stop-title';
import { titleOfRule } from './top-bar';
import { useSay } from './use-walk';
import { words } from './words';

export function FindStop({ stop }: { stop: ExerciseStop }) {
  const { exercise, lesson } = stop;
  const [found, setFound] = useState<number | null>(null);
  const say = useSay();
  const chosen = found === null ? undefined : exercise.options[found];
  return (
    <>
      <StopTitle over={words.stepFind}>{titleOfRule(lesson.requirement.rule)}</StopTitle>
      <p>{say(exercise.task)}</p>
      <Names exercise={exercise} />
      <details>
        <summary>{words.where}</summary>
        <PageLinks pages={exercise.pages} />
      </details>
      <Choices
        question={words.youThink}
        options={exercise.options.map(({ text }) => say(text))}
        chosen={found}
        onChoose={setFound}
      />
      <div role="status">{chosen && <p class="card said">{say(chosen.says)}</p>}</div>
    </>
  );
}

function PageLinks({ pages }: { pages: readonly string[] }) {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page}>
          <a href={hashOf(page)}>{fill(words.wherePlace, { page: titleOfPage(page) })}</a>
        </li>
      ))}
    </ul>
  );
}

export function Names({ exercise: { names } }: { exercise: Exercise }) {
  const say = useSay();
  if (!names) return null;
  const wanted = practicePupils.filter(({ left }) => (left !== undefined) === (names === 'leavers'));
  return (
    <section class="names">
      <h2>{words.names}</h2>
      <ul>
        {wanted.map(({ id, firstName, lastName, left }) => {
          const name = say(`${firstName} ${lastName}`);
          return <li key={id}>{left === undefined ? name : fill(words.left, { name, year: left })}</li>;
        })}
      </ul>
    </section>
  );
}
