/** What a new look at the practice account says of the instance of a lesson. */
import type { ChecklistItem } from '../checklist';
import type { Exercise } from './lesson';

/** The points of the checklist that are there because of the instance, by whichever rule. */
export function stillThere(items: readonly ChecklistItem[], { shows }: Exercise): ChecklistItem[] {
  const isShown = ({ finding: { verdict } }: ChecklistItem) =>
    shows.some(({ says, about }) => says === verdict.says && about === verdict.about);
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = `${item.finding.verdict.says} ${item.finding.verdict.about}`;
    return isShown(item) && !seen.has(key) && seen.add(key);
  });
}
