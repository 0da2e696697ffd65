/** One finding in its place in the checklist. */
import type { AnswerKind } from '../../lib/answer';
import type { Checklist as Groups, ChecklistItem } from '../../lib/checklist';
import type { Fix } from '../../lib/finding';
import type { Account } from '../../lib/observation';
import type { Platform } from '../../lib/platform';
import type { Policy } from '../../lib/policies/policy';
import { Finding } from '../finding/finding';

export type ChecklistProps = {
  checklist: Groups;
  /** Practice has no other platforms. */
  isPractice: boolean;
  policy: Policy;
  platforms: readonly Platform[];
  /** Ids of those that are in this check. */
  used: readonly string[];
  onAnswer: (item: ChecklistItem, kind: AnswerKind) => void;
  onTakeBack: (item: ChecklistItem) => void;
  onOpenPage: (account: Account, page: string) => void;
  onGive: (what: Extract<Fix, { give: unknown }>['give']) => void;
};

type ItemProps = ChecklistProps & { item: ChecklistItem; platform: Platform | null };

export function Item({ item, platform, policy, onAnswer, onTakeBack, onOpenPage, onGive }: ItemProps) {
  const { account } = item.finding;
  return (
    <Finding
      item={item}
      policy={policy}
      platform={platform}
      onAnswer={(kind) => onAnswer(item, kind)}
      onTakeBack={() => onTakeBack(item)}
      onOpenPage={(page) => account && onOpenPage(account, page)}
      onGive={onGive}
    />
  );
}
