/** A clause of the policy with how firmly it is meant. */
import { levelWords, words as findingWords } from '../../../components/finding/words';
import type { Requirement } from '../../../lib/policies/policy';
import { fill } from '../../../lib/words';
import { useWalk } from './use-walk';
import { words } from './words';

export function Clause({ requirement }: { requirement: Requirement }) {
  const { policy } = useWalk();
  const { level, clause } = requirement;
  return (
    <section class="card clause" data-level={level}>
      <h2>{words.clause}</h2>
      <p>
        <strong>{levelWords[level]}</strong>
      </p>
      <p>{fill(findingWords.clause, { policy: policy?.title ?? '', ...clause })}</p>
    </section>
  );
}
