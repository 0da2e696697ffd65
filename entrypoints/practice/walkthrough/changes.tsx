/** What another policy would change. */
import type { Policy } from '../../../lib/policies/policy';
import { differencesBetween } from '../../../lib/walkthrough/differences';
import { fill } from '../../../lib/words';
import { titleOfRule } from './top-bar';
import { levelNames, words } from './words';

export function Changes({ before, after }: { before: Policy; after: Policy }) {
  const { come, go, levels, clauses } = differencesBetween(before, after);
  const isSame = [come, go, levels, clauses].every(({ length }) => length === 0);
  return (
    <section class="card" aria-labelledby="changes">
      <h2 id="changes">{fill(words.changes, { policy: after.title })}</h2>
      {isSame && <p>{words.nothingChanges}</p>}
      <Part title={words.come} lines={come.map(titleOfRule)} />
      <Part title={words.go} lines={go.map(titleOfRule)} />
      <Part
        title={words.levels}
        lines={levels.map(({ rule, before: was, after: is }) =>
          fill(words.levelChange, {
            title: titleOfRule(rule),
            before: levelNames[was],
            after: levelNames[is],
          }),
        )}
      />
      <Part title={words.clauses} lines={clauses.map(titleOfRule)} />
    </section>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
