/** The practice account's checklist under a policy that is being written: the real rules, readers' shapes and names. */
import type { Checklist } from '../../lib/checklist';
import { checkDraft } from '../../lib/audit/check-draft';
import type { Comparison, Result } from '../../lib/matching/comparison';
import type { FromNamesWorker, ToNamesWorker } from '../../lib/matching/names/worker-messages';
import { startWorker } from '../../lib/own-worker';
import { platforms } from '../../lib/platforms/all';
import type { Draft } from '../../lib/policies/draft';
import type { Policy } from '../../lib/policies/policy';
import { practiceAccount } from '../../lib/practice/account';
import { readingsOf } from '../../lib/practice/account-readings';
import { practicePupils } from '../../lib/practice/pupils';
import { practiceCheck, practiceSchool } from '../../lib/practice/practice-check';
import { addReading } from '../../lib/self-check/add-reading';
import { checklistOf } from '../../lib/self-check/checklist-of';
import { schoolNamesOf, type SelfCheck } from '../../lib/self-check/self-check';

/** What findings do not speak of may still be missing. */
const LATER = {
  id: 'draft',
  version: '1',
  title: '…',
  document: { title: '…' },
  appliesTo: '…',
  consequences: '…',
  help: [],
  officialAccounts: [],
  channels: [],
  minimumAges: [],
  terms: [],
  logos: [],
};

/** Null where what the policy asks, its contacts or its school are not right yet. */
export function previewable(draft: Draft): Policy | null {
  const whole = checkDraft(draft);
  if (whole.ok) return whole.policy;
  const part = checkDraft({ ...draft, ...LATER });
  return part.ok ? part.policy : null;
}

type Compared = { schools: string; lists: Result[] };

const NOT_COMPARED: Result = { matches: [], strangers: 0, families: [] };

export class Previewer {
  #worker: Worker | null = null;
  #compared: Compared | null = null;

  async checklist(policy: Policy, now: string): Promise<Checklist> {
    const account = practiceAccount(practiceSchool(policy));
    const check = readingsOf(account, now).reduce(addReading, practiceCheck(policy, now));
    const people = check.lists.map(({ reading }) => (reading.status === 'found' ? reading.value.people : []));
    const { lists } = await this.#compare(check, people);
    const comparisons = lists.map((result, at) =>
      Object.assign({ roll: practicePupils, people: people[at] ?? [] }, result),
    );
    return checklistOf({ ...check, comparisons }, platforms, now);
  }

  /** Only the names of the school can change who looks like a pupil. */
  async #compare(check: SelfCheck, people: readonly Comparison['people'][]): Promise<Compared> {
    const schoolNames = schoolNamesOf(check);
    const schools = schoolNames.join('\n');
    if (this.#compared?.schools === schools) return this.#compared;
    this.#worker?.terminate();
    const worker = startWorker('names');
    this.#worker = worker;
    worker.postMessage({ type: 'roll', roll: practicePupils, schoolNames } satisfies ToNamesWorker, []);
    const lists = await Promise.all(people.map((list, at) => compared(worker, list, at)));
    this.#compared = { schools, lists };
    return this.#compared;
  }
}

/** Of a worker that does not come up nothing is heard: then the lists are said not to be compared. */
function compared(worker: Worker, people: Comparison['people'], list: number): Promise<Result> {
  return new Promise((resolve) => {
    worker.addEventListener('error', () => resolve(NOT_COMPARED));
    worker.addEventListener('message', ({ data }: MessageEvent<FromNamesWorker>) => {
      if (data.type === 'compared' && data.list === list && data.done === people.length) resolve(data.result);
    });
    worker.postMessage({ type: 'people', list, people, isLast: true } satisfies ToNamesWorker, []);
  });
}
