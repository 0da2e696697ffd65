/** The points of a guide under a policy: each is asked once, for the weightiest of its rules that the policy has. */
import type { CommonSentence } from '../common-words';
import type { Verdict } from '../finding';
import type { Guide, GuideItem } from '../guide';
import type { Policy } from '../policies/policy';

const TO_SET = ['setThis', 'willChange', 'notForMe'] as const;
const TO_LOOK_THROUGH = ['checkedByHand', 'willChange', 'notForMe'] as const;

/** What a guide has to say to one rule; empty where its points are asked under others. */
export function guidedVerdicts(guide: Guide, rule: string, policy: Policy): Verdict[] {
  const items = guide.items.filter((item) => ruleFor(item, policy) === rule);
  const reason = guide.notHere?.find((entry) => entry.rule === rule)?.because;
  return reason === undefined ? items.map(verdictOn) : [notHere(reason)];
}

/** Whether the guide speaks to a rule at all. */
export function speaksTo({ items, notHere: none = [] }: Guide, rule: string): boolean {
  return items.some(({ rules }) => rules.includes(rule)) || none.some((entry) => entry.rule === rule);
}

function ruleFor({ rules }: GuideItem, { requirements }: Policy): string | undefined {
  return rules.find((rule) => requirements.some((requirement) => requirement.rule === rule));
}

function verdictOn({ id, kind, title, strictest }: GuideItem): Verdict {
  return {
    outcome: 'untested',
    says: 'guided' satisfies CommonSentence,
    about: id,
    values: { setting: title, strictest },
    sources: [],
    fix: { guide: id },
    answers: kind === 'setting' ? TO_SET : TO_LOOK_THROUGH,
  };
}

function notHere(reason: string): Verdict {
  const says = 'nothingToAskHere' satisfies CommonSentence;
  return { outcome: 'inapplicable', says, values: { reason }, sources: [] };
}
