/** The end: what somebody went through, on a page that they can print for themselves. */
import { words as footerWords } from '../../../components/footer/words';
import { sayDate, sayDay } from '../../../lib/dates';
import type { Policy } from '../../../lib/policies/policy';
import { isDone } from '../../../lib/walkthrough/progress';
import { lessonsOf, stopsOf } from '../../../lib/walkthrough/stops';
import { fill } from '../../../lib/words';
import { StopTitle } from './stop-title';
import { titleOfRule } from './top-bar';
import { useWalk } from './use-walk';
import { words } from './words';

export function EndStop() {
  const { policy } = useWalk();
  if (!policy) return null;
  return (
    <>
      <StopTitle>{words.endTitle}</StopTitle>
      <p class="not-printed">{words.endThanks}</p>
      <p class="not-printed">{words.endOwn}</p>
      <Record policy={policy} />
      <p class="not-printed">
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </>
  );
}

function Record({ policy }: { policy: Policy }) {
  const { progress } = useWalk();
  const lessons = lessonsOf(policy);
  const done = lessons.filter((lesson) => isDone(progress, policy, lesson));
  const thought = stopsOf(policy).filter(
    (stop) => stop.kind === 'scenario' && Object.hasOwn(progress.choices, stop.name),
  );
  return (
    <section class="card record">
      <dl>
        <dt>{words.recordDate}</dt>
        <dd>{sayDay(new Date().toISOString())}</dd>
        <dt>{words.recordPolicy}</dt>
        <dd>{sayPolicy(policy)}</dd>
      </dl>
      <h2>{fill(words.recordLessons, { done: done.length, total: lessons.length })}</h2>
      {done.length === 0 && <p>{words.recordNone}</p>}
      <ol>
        {done.map(({ requirement }) => (
          <li key={requirement.rule}>{titleOfRule(requirement.rule)}</li>
        ))}
      </ol>
      <p>{fill(words.recordScenarios, { count: thought.length })}</p>
      <p>{words.recordMeans}</p>
      <p>{footerWords.schools}</p>
    </section>
  );
}

function sayPolicy({ title, version, document: { dated } }: Policy): string {
  return dated
    ? fill(words.recordDated, { title, version, date: sayDate(dated) })
    : fill(words.recordVersion, { title, version });
}
