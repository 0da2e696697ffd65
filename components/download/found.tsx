/** What was found in a download, and which files would be opened. */
import type { FoundSummary } from '../../lib/archive/summary';
import { sayDay } from '../../lib/dates';
import { fill } from '../../lib/words';
import { words } from './words';

/** More names than these help nobody. */
const SHOWN = 12;

export function Found({ found }: { found: FoundSummary }) {
  const { files, pictures, note } = found;
  const more = files.length - SHOWN;
  return (
    <div class="card stack tight">
      <h3>{saidOf(found)}</h3>
      {note && <p>{note}</p>}
      <p>{fill(files.length === 1 ? words.willOpen.one : words.willOpen.other, { count: files.length })}</p>
      <ul class="files">
        {files.slice(0, SHOWN).map((file) => (
          <li key={file}>{file}</li>
        ))}
        {more > 0 && <li>{fill(words.moreFiles, { count: more })}</li>}
      </ul>
      {pictures > 0 && (
        <p class="soft">
          {fill(pictures === 1 ? words.pictures.one : words.pictures.other, { count: pictures })}
        </p>
      )}
    </div>
  );
}

/** "Instagram, downloaded 3 September 2026, 2 of 3 parts" */
export function saidOf({ title, madeAt, parts }: FoundSummary): string {
  const sentence =
    madeAt === null
      ? fill(words.foundUndated, { title })
      : fill(words.found, { title, date: sayDay(madeAt) });
  return parts.atLeast > 1
    ? fill(words.foundParts, { sentence, given: parts.given, atLeast: parts.atLeast })
    : sentence;
}
