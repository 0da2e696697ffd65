/** Lists of the practice account, compared with the invented pupils by the worker that compares real names. */
import type { Comparison } from '../../../lib/matching/comparison';
import type { FromNamesWorker, ToNamesWorker } from '../../../lib/matching/names/worker-messages';
import type { Person } from '../../../lib/observation';
import { practicePupils } from '../../../lib/practice/pupils';
import { startWorker } from '../../../lib/own-worker';
import { schoolNamesOf, type SelfCheck } from '../../../lib/self-check/self-check';

/** The check with every list compared, or null where the worker cannot be started. */
export async function compared(check: SelfCheck): Promise<SelfCheck | null> {
  const lists = check.lists.flatMap(({ reading }) =>
    reading.status === 'found' && reading.value.people.length > 0 ? [reading.value.people] : [],
  );
  if (lists.length === 0) return check;
  const worker = startWorker('names');
  try {
    const comparisons = await compareAll(worker, lists, check);
    return { ...check, comparisons };
  } catch {
    return null;
  } finally {
    worker.terminate();
  }
}

function compareAll(
  worker: Worker,
  lists: readonly (readonly Person[])[],
  check: SelfCheck,
): Promise<Comparison[]> {
  const found: Comparison[] = [];
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The names worker did not start.')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromNamesWorker>) => {
      const people = data.type === 'compared' ? lists[data.list] : undefined;
      if (data.type !== 'compared' || !people) return;
      found.push({ roll: check.roll, people, ...data.result });
      if (found.length === lists.length) resolve(found);
    });
    tell(worker, { type: 'roll', roll: practicePupils, schoolNames: schoolNamesOf(check) });
    lists.forEach((people, list) => tell(worker, { type: 'people', list, people, isLast: true }));
  });
}

function tell(worker: Worker, message: ToNamesWorker): void {
  worker.postMessage(message, []);
}
