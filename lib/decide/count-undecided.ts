/** How many people there are to decide about: as much of the queue as the checklist itself needs. */
import type { Checklist, ChecklistItem } from '../checklist';

/** People about whom nothing is decided, or about whom the person was not sure. */
export function countUndecided({ pleaseLook }: Checklist): number {
  const open = pleaseLook.flatMap(({ items }) => items).filter(isMatch);
  return new Set(open.map(({ finding }) => finding.answerId)).size;
}

export function isMatch({ finding }: ChecklistItem): boolean {
  return finding.verdict.person !== undefined && finding.account !== null;
}
