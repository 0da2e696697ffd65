/**
 * The checklist of the practice account under every policy, as a file to be reviewed when it changes: run with
 * `-u` to write it anew, and read the difference before committing it.
 */
import { expect, test } from 'vitest';
import { groupWords } from '../../components/checklist/words';
import { sentenceOf, titleOf } from '../../components/finding/sentence';
import { itemsOf } from '../../lib/audit/build-checklist';
import { platforms } from '../../lib/platforms/all';
import { policies } from '../../lib/policies/all';
import { practiceAccount } from '../../lib/practice/account';
import { readingsOf } from '../../lib/practice/account-readings';
import { practiceCheck, practiceSchool } from '../../lib/practice/practice-check';
import { compareNow } from '../../lib/self-check/compare-now';
import { checklistOf } from '../../lib/self-check/checklist-of';
import { addReading } from '../../lib/self-check/add-reading';

/** When the practice account is read. */
const AT = '2026-09-01T08:00:00.000Z';

test.each(policies.map((policy) => [policy.id, policy] as const))(
  'the practice account under the policy “%s”',
  async (id, policy) => {
    const readings = readingsOf(practiceAccount(practiceSchool(policy)));
    const check = compareNow(readings.reduce(addReading, practiceCheck(policy, AT)));
    const lines = itemsOf(checklistOf(check, platforms, AT)).map(({ group, item }) => {
      const { requirement, verdict } = item.finding;
      return `${groupWords[group].title} | ${requirement.level} | ${verdict.outcome} | ${titleOf(item)} | ${sentenceOf(item)}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`practice-${id}.txt`);
  },
);
