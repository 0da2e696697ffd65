/** Every policy pack that the product brings along: each is a folder beside this file, found by being there. */
import { loadPolicy, type Policy } from './policy';

const files = import.meta.glob<unknown>('./*/policy.json', { eager: true, import: 'default' });

/** By the school's name; the pack for any school comes last. */
export const policies: readonly Policy[] = Object.entries(files)
  .map(([file, json]) => loadShipped(file, json))
  .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en'));

export function policyOf(id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id);
}

function sortName({ school }: Policy): string {
  return school?.name ?? '\uffff';
}

/** A pack of ours that does not load is a bug, not somebody's file. */
function loadShipped(file: string, json: unknown): Policy {
  const loaded = loadPolicy(json);
  if (loaded.ok) return loaded.policy;
  const problems = loaded.problems.map(({ place, reason }) => `${place}: ${reason}`);
  throw new Error([`${file} is not a policy.`, ...problems].join('\n'));
}
