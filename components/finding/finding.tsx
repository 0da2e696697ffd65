/** One point of the checklist. It opens to four answers, always in this order: what, why, what next, what you decide. */
import type { ChecklistItem } from '../../lib/checklist';
import type { Fix } from '../../lib/finding';
import type { AnswerKind } from '../../lib/answer';
import type { Platform } from '../../lib/platform';
import type { Policy } from '../../lib/policies/policy';
import { Decide } from './decide';
import { DoNext } from './do-next';
import './finding.css';
import { sentenceOf, titleOf } from './sentence';
import { Saw } from './saw';
import { Why } from './why';

export type FindingProps = {
  item: ChecklistItem;
  policy: Policy;
  /** The platform of the finding's account; null where it is about the person. */
  platform: Platform | null;
  onAnswer: (kind: AnswerKind) => void;
  onTakeBack: () => void;
  /** Open the page where the person can change or see it. */
  onOpenPage: (page: string) => void;
  onGive: (what: Extract<Fix, { give: unknown }>['give']) => void;
};

export function Finding(props: FindingProps) {
  const { item } = props;
  return (
    <details class="finding card">
      <summary>
        <span class="title">{titleOf(item)}</span>
        <span class="soft">{sentenceOf(item)}</span>
      </summary>
      <div class="stack">
        <Saw {...props} />
        <Why {...props} />
        <DoNext {...props} />
        <Decide {...props} />
      </div>
    </details>
  );
}
