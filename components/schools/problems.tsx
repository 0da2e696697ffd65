/** Everything that is missing or wrong, at the top, each with the way to its field. */
import type { PolicyProblem } from '../../lib/policies/explain';
import type { Rule } from '../../lib/rule';
import { fill } from '../../lib/words';
import { goTo } from './go-to';
import { labelOf } from './label-of';
import { words } from './words';

type Props = { problems: readonly PolicyProblem[]; rules: ReadonlyMap<string, Rule> };

/** A list that is longer helps nobody; the rest comes up as these go. */
const SHOWN = 10;

export function Problems({ problems, rules }: Props) {
  const more = problems.length - SHOWN;
  return (
    <div class="card stack tight problems" id="problems" tabIndex={-1}>
      <p role="status">{problems.length > 0 ? fill(words.open, { count: problems.length }) : words.ready}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={problem.place + problem.reason}>
              <Problem problem={problem} rules={rules} />
            </li>
          ))}
          {more > 0 && <li>{fill(words.more, { count: more })}</li>}
        </ul>
      )}
    </div>
  );
}

function Problem({ problem, rules }: { problem: PolicyProblem; rules: Props['rules'] }) {
  const { place, reason, fault = reason } = problem;
  const field = labelOf(place, rules);
  if (field === null) return <>{reason}</>;
  return (
    <a
      href={`#${encodeURIComponent(place)}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(place);
      }}
    >
      {fill(words.problem, { field, fault })}
    </a>
  );
}
