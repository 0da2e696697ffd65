/** Who a match is about, why they are here, and where they were seen. */
import { sayDay, sayTime } from '../../lib/dates';
import type { MatchToDecide, SeenOn } from '../../lib/decide/match-to-decide';
import type { Platform } from '../../lib/platform';
import { fill } from '../../lib/words';
import { hintWords, listWords, strengthWords, words } from './words';

type Props = { match: MatchToDecide; platforms: readonly Platform[] };

export function Who({ match, platforms }: Props) {
  const { person, account, strength, hasLeft, seenOn } = match;
  const platform = platforms.find(({ id }) => id === account.platform);
  const values = {
    handle: person.handle,
    platform: platform?.title ?? account.platform,
    own: account.handle ?? '',
  };
  return (
    <>
      <header class="stack tight">
        <p class="strength">{strengthWords[strength]}</p>
        <h3 id="match-title">{person.displayName || person.handle}</h3>
        <p class="soft">{fill(account.handle === null ? words.onUnknown : words.on, values)}</p>
      </header>
      <section class="stack tight">
        <h4>{words.why}</h4>
        <ul>
          {reasonsOf(match).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {hasLeft && <li>{words.hasLeft}</li>}
        </ul>
        {strength === 'family' && <p class="soft">{words.family}</p>}
      </section>
      {person.bio && (
        <section class="stack tight">
          <h4>{words.bio}</h4>
          <p class="bio">{person.bio}</p>
        </section>
      )}
      <section class="stack tight">
        <h4>{words.where}</h4>
        <ul>
          {[...new Set(seenOn.map((seen) => saidWhere(seen, platform)))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The matcher's reasons are parts of sentences; here each stands by itself. */
function reasonsOf({ reasons, hints }: MatchToDecide): string[] {
  return [
    ...reasons.map((reason) => reason.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())),
    ...hints.map(({ kind, text }) => fill(hintWords[kind], { text })),
  ];
}

function saidWhere({ relation, source }: SeenOn, platform: Platform | undefined): string {
  const list = listWords[relation];
  if (source.lane === 'archive') return fill(words.seenInDownload, { list, time: sayDay(source.at) });
  const page = platform?.pages.find(({ id }) => id === source.page)?.title ?? source.page;
  return fill(words.seen, { list, page, time: sayTime(source.at) });
}
