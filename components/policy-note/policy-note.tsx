/** Which policy the checklist rests on, and whether the school meant to look at it again by now. */
import { isReviewOverdue, type Policy } from '../../lib/policies/policy';
import { sayMonth } from '../../lib/dates';
import { fill } from '../../lib/words';
import './policy-note.css';
import { words } from './words';

type Props = { policy: Policy; now: string; onChange: () => void };

export function PolicyNote({ policy, now, onChange }: Props) {
  const { reviewDue } = policy.document;
  return (
    <div class="policy-note stack tight">
      <p class="row">
        <span>{fill(words.under, { title: policy.title })}</span>
        <button type="button" class="button quiet" onClick={onChange}>
          {words.change}
        </button>
      </p>
      {reviewDue && isReviewOverdue(policy, now) && (
        <p class="soft">{fill(words.overdue, { date: sayMonth(reviewDue) })}</p>
      )}
    </div>
  );
}
