/** The checklist in sentences, grouped as on screen. */
import { GROUPS, type Checklist, type ChecklistItem, type Group } from '../../lib/checklist';
import { sayDay } from '../../lib/dates';
import { guideItem } from '../../lib/guide';
import type { Platform } from '../../lib/platform';
import type { Policy } from '../../lib/policies/policy';
import type { AccountCoverage } from '../../lib/self-check/coverage';
import { whomToAsk, whomToTell } from '../../lib/whom-to-ask';
import { fill } from '../../lib/words';
import { accountTitle } from '../checklist/checklist';
import { groupWords } from '../checklist/words';
import { coverageSentence } from '../coverage/coverage-line';
import { sayAnswer } from '../finding/decide';
import { stepsFor } from '../finding/do-next';
import { saySeen } from '../finding/saw';
import { sentenceOf, titleOf } from '../finding/sentence';
import { levelWords, staleWords, words } from '../finding/words';
import { masked, maskedAccount } from './masked';
import type { PaperPoint, Sheet } from './paper';

export type Shown = {
  checklist: Checklist;
  coverage: readonly AccountCoverage[];
  policy: Policy;
  platforms: readonly Platform[];
};

export function makeSheet({ checklist, coverage, policy, platforms }: Shown): Sheet {
  const pointsOf = (group: Group) =>
    checklist[group].map(({ account, items }) => {
      const platform = platforms.find(({ id }) => id === account?.platform) ?? null;
      const points = items.map((item) => pointOf(item, platform, policy));
      return { title: accountTitle(account, platform), points };
    });
  const groups = GROUPS.map((group) => {
    const { title, about, empty } = groupWords[group];
    return { title, about: checklist[group].length > 0 ? about : empty, accounts: pointsOf(group) };
  });
  return { groups, looked: coverage.map(coverageSentence) };
}

/** The same without names and usernames; whom to ask is said by what they are. */
export function makeMaskedSheet({ checklist, coverage, policy, platforms }: Shown): Sheet {
  const contacts = policy.contacts.map(({ about, role }) => ({ about, role }));
  return makeSheet({
    checklist: masked(checklist),
    coverage: coverage.map((entry) => ({ ...entry, account: maskedAccount(entry.account) })),
    policy: { ...policy, contacts },
    platforms,
  });
}

function pointOf(item: ChecklistItem, platform: Platform | null, policy: Policy): PaperPoint {
  const { verdict, requirement } = item.finding;
  const { clause, level } = requirement;
  return {
    title: titleOf(item),
    said: sentenceOf(item),
    seen: [...new Set(verdict.sources.map((source) => saySeen(source, platform)))],
    clause: `${levelWords[level]} ${fill(words.clause, { policy: policy.title, ...clause })}`,
    next: nextOf(item, platform, policy),
    answer: answerOf(item),
  };
}

function nextOf(item: ChecklistItem, platform: Platform | null, policy: Policy): string[] {
  const { fix, outcome } = item.finding.verdict;
  // What is fine, or is not asked, needs nothing done.
  if (outcome === 'passed' || outcome === 'inapplicable') return [];
  const guided = fix && 'guide' in fix ? guideItem(platform?.guide, fix.guide) : undefined;
  const checks = outcome === 'failed' || guided ? [] : item.words.howToCheck;
  const steps = guided ? [...(guided.phone ?? []), ...(guided.web ?? [])] : stepsFor({ item, platform });
  const ask = whomToAsk(policy, item.answers);
  const tell = whomToTell(policy, item.answers);
  return [
    ...checks,
    ...steps,
    ...(ask === '' ? [] : [fill(words.whomToAsk, { who: ask })]),
    ...(tell === '' ? [] : [fill(words.whomToTell, { who: tell })]),
  ];
}

function answerOf({ answer, stale }: ChecklistItem): string {
  if (!answer) return '';
  const given = { date: sayDay(answer.at), answer: sayAnswer(answer) };
  return fill(stale ? staleWords[stale] : words.youSaid, given);
}
