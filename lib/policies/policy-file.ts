/** A policy as the file in which a school hands it out. */
import type { Policy } from './policy';

/** At the end of the name, so that people know what it is for. */
export const POLICY_FILE = '.btb-policy.json';

export function fileNameOf({ id }: Policy): string {
  return `${id}${POLICY_FILE}`;
}

/** For people to read, and to compare with the version before: always in the same order. */
export function textOfPolicy(policy: Policy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}
