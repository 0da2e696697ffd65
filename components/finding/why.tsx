/** Why it matters: to people first, then by which clause. */
import { guideItem } from '../../lib/guide';
import { fill } from '../../lib/words';
import type { FindingProps } from './finding';
import { levelWords, words } from './words';

export function Why({ item, policy, platform }: FindingProps) {
  const { clause, level } = item.finding.requirement;
  const { fix } = item.finding.verdict;
  const guided = fix && 'guide' in fix ? guideItem(platform?.guide, fix.guide) : undefined;
  return (
    <section class="stack tight">
      <h4>{words.why}</h4>
      <p>{guided?.why ?? item.words.why}</p>
      <p class="clause">
        {levelWords[level]} {fill(words.clause, { policy: policy.title, ...clause })}
      </p>
    </section>
  );
}
