/** How far we have come with one page, in a few words. */
import { sayTime } from '../../lib/dates';
import type { PageCoverage } from '../../lib/self-check/coverage';
import { fill } from '../../lib/words';
import { words } from './words';

export function sayState(entry: PageCoverage): string {
  if (entry.state === 'unread') return words.unread;
  const time = sayTime(entry.at);
  if (entry.state === 'trouble') return fill(words.trouble, { time });
  if (entry.state === 'part') return fill(words.part, { time });
  if (entry.state === 'read') return fill(words.read, { time });
  const { seen, total, namesNotKept, compared, strangers } = entry.list;
  if (namesNotKept) return fill(words.namesNotKept, { seen, time });
  const list =
    total === null ? fill(words.listUnknown, { seen, time }) : fill(words.list, { seen, total, time });
  const notAll = compared === undefined ? '' : ` ${fill(words.notCompared, { compared })}`;
  return list + notAll + (strangers ? ` ${fill(words.strangers, { strangers })}` : '');
}
