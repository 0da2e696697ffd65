/** What we saw: the sentence, where and when it was seen, and how sure that is. */
import { isPastBest } from '../../lib/best-before';
import type { Source } from '../../lib/observation';
import { sayDay, sayMonth, sayTime } from '../../lib/dates';
import type { Platform } from '../../lib/platform';
import { fill } from '../../lib/words';
import type { FindingProps } from './finding';
import { sentenceOf } from './sentence';
import { words } from './words';

export function Saw({ item, platform }: FindingProps) {
  const { sources, says, outcome, fix, note } = item.finding.verdict;
  const isQuestion = says === 'question';
  const isPoint = fix !== undefined && 'guide' in fix;
  const isUnseen = outcome === 'untested' && sources.length === 0 && !isQuestion && !isPoint;
  return (
    <section class="stack tight">
      <h4>{isQuestion || isPoint ? words.ask : words.saw}</h4>
      <p>{sentenceOf(item)}</p>
      {[...new Set(sources.map((source) => saySeen(source, platform)))].map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
      {note === 'oldDownload' && <p>{words.oldDownload}</p>}
      {isQuestion && <p class="soft">{words.onlyYouCanTell}</p>}
      {isUnseen && <p class="soft">{words.notSeen}</p>}
    </section>
  );
}

export function saySeen(source: Source, platform: Platform | null): string {
  const page = platform?.pages.find(({ id }) => id === source.page)?.title ?? platform?.title ?? '';
  const seen =
    source.lane === 'archive'
      ? fill(words.inDownload, { date: sayDay(source.at) })
      : fill(words.seenOn, { page, time: sayTime(source.at) });
  return [seen, caveats(source), sayOlder(source)].filter((text) => text !== '').join(' ');
}

function caveats({ anchor, embeddedDisagrees, learned = '', at }: Source): string {
  const anchors = { control: '', fallback: words.byPlace, embedded: words.fromData };
  const isOld = learned !== '' && isPastBest(learned, at);
  const old = isOld ? fill(words.learnedLongAgo, { month: sayMonth(learned) }) : '';
  return [anchors[anchor], embeddedDisagrees ? words.disagrees : '', old]
    .filter((text) => text !== '')
    .join(' ');
}

/** What the older of page and download said of the same. */
function sayOlder({ older }: Source): string {
  if (!older) return '';
  const what = older.lane === 'archive' ? words.download : words.page;
  return fill(words.older, { what, date: sayDay(older.at), said: words[older.says] });
}
