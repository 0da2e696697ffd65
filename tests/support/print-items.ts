/** A checklist as plain text: grouped, each point with its clause and what to do next. */
import type { ShownItem } from './panel.ts';

export function printItems(items: readonly ShownItem[]): string {
  const lines: string[] = [];
  let group = '';
  let account = '';
  for (const item of items) {
    if (item.group !== group) {
      group = item.group;
      account = '';
      lines.push('', group.toUpperCase(), '='.repeat(group.length));
    }
    if (item.account !== account) {
      account = item.account;
      lines.push('', account);
    }
    lines.push(`  • ${item.title}`, `    ${item.said}`, `    Why: ${item.clause}`, `    Next: ${item.next}`);
  }
  return lines.join('\n');
}
