/** Why it matters: to people first, then by which clause. */
import { fill } from '../../lib/words';
import type { FindingProps } from './finding';
import { levelWords, words } from './words';

export function Why({ item, policy }: FindingProps) {
  const { clause, level } = item.finding.requirement;
  return (
    <section class="stack tight">
      <h4>{words.why}</h4>
      <p>{item.words.why}</p>
      <p class="clause">
        {levelWords[level]} {fill(words.clause, { policy: policy.title, ...clause })}
      </p>
    </section>
  );
}
