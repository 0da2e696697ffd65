/** What the person can do: the platform's steps where it has them, a button to the right page, whom to ask. */
import type { Fix } from '../../lib/finding';
import { guideItem } from '../../lib/guide';
import { pageOfFix } from '../../lib/platform';
import { whomToAsk, whomToTell } from '../../lib/whom-to-ask';
import { fill } from '../../lib/words';
import type { FindingProps } from './finding';
import { GuidedSteps } from './guided-steps';
import { Steps } from './steps';
import { ToEnglish } from './to-english';
import { words } from './words';

export function DoNext(props: FindingProps) {
  const { item, policy, platform } = props;
  const { fix, outcome } = item.finding.verdict;
  const ask = whomToAsk(policy, item.answers);
  const tell = whomToTell(policy, item.answers);
  const checks = outcome === 'cantTell' || outcome === 'untested';
  const guided = fix && 'guide' in fix ? guideItem(platform?.guide, fix.guide) : undefined;
  return (
    <section class="stack tight">
      <h4>{words.doNext}</h4>
      {guided && <GuidedSteps item={guided} seen={platform?.guide?.seen ?? ''} />}
      {checks && !guided && <Steps title={words.howToCheck} steps={item.words.howToCheck} />}
      <ToEnglish {...props} />
      {!guided && <Steps steps={stepsFor(props)} />}
      {fix && <FixButton {...props} fix={fix} />}
      {ask && <p>{fill(words.whomToAsk, { who: ask })}</p>}
      {tell && <p>{fill(words.whomToTell, { who: tell })}</p>}
    </section>
  );
}

export function stepsFor({ item, platform }: Pick<FindingProps, 'item' | 'platform'>): readonly string[] {
  const { fix } = item.finding.verdict;
  const setting = fix && 'setting' in fix ? platform?.settings[fix.setting] : undefined;
  return setting?.steps ?? item.words.nextSteps;
}

function FixButton({ fix, platform, onOpenPage, onGive }: FindingProps & { fix: Fix }) {
  if ('give' in fix) {
    return (
      <button type="button" class="button" onClick={() => onGive(fix.give)}>
        {fix.give === 'names' ? words.giveNames : words.giveSchoolName}
      </button>
    );
  }
  const page = platform && pageOfFix(platform, fix);
  if (!page) return null;
  return (
    <div class="stack tight">
      <button type="button" class="button" onClick={() => onOpenPage(page.id)}>
        {fill(words.open, { page: page.title })}
      </button>
      {!('guide' in fix) && <p class="soft">{words.thenRead}</p>}
    </div>
  );
}
