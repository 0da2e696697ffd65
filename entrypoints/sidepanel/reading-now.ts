/** What to say about the page being read, from one message of its reader to the next. */
import type { ReadingNow } from '../../components/reading-status/reading-status';
import type { PageReading, ReadingTrouble } from '../../lib/observation';
import { platformOf } from '../../lib/platforms/all';
import type { LiveMessage } from '../../lib/reading/live-message';

export function readingAfter(before: ReadingNow | null, message: LiveMessage): ReadingNow {
  switch (message.type) {
    case 'waiting':
      return { state: 'waiting' };
    case 'unsupported':
      return { state: 'ended', why: 'unsupported' };
    case 'left':
      return { state: 'ended', why: 'left' };
    case 'reading': {
      const list = before?.state === 'reading' ? before.list : null;
      return { state: 'reading', page: titleOf(message.reading), ...troubleIn(message.reading), list };
    }
    case 'people': {
      const page = titleOf(message);
      return { state: 'reading', page, trouble: null, list: message.list };
    }
  }
}

function titleOf({ platform: id, page }: { platform: string; page: string }): string {
  const platform = platformOf(id);
  return platform?.pages.find((candidate) => candidate.id === page)?.title ?? platform?.title ?? id;
}

/** Trouble with the whole page is said at once; trouble with a part of it only if there is no more to say. */
function troubleIn({ observations }: PageReading): { trouble: ReadingTrouble | null; language?: string } {
  const [trouble] = observations.flatMap(({ reading }) => (reading.status === 'unreadable' ? [reading] : []));
  if (!trouble) return { trouble: null };
  const { why, language } = trouble;
  return language === undefined ? { trouble: why } : { trouble: why, language };
}
