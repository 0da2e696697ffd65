/** One match: who, why, where, their page, and what the person says. */
import type { RefObject } from 'preact';
import type { AnswerKind, Exception } from '../../lib/answer';
import type { MatchToDecide } from '../../lib/decide/match-to-decide';
import { fill } from '../../lib/words';
import { Asked } from './asked';
import type { DecideProps } from './decide';
import { isUndecided } from './place';
import { Who } from './who';
import { decisionWordsFor, words } from './words';

export type CardProps = DecideProps & {
  /** Not there once everybody was decided about. */
  match: MatchToDecide | undefined;
  /** To give it the focus. */
  cardRef: RefObject<HTMLElement | null>;
  onDecide: (kind: AnswerKind, exception?: Exception) => void;
  onNext: () => void;
};

export function MatchCard(props: CardProps) {
  const { match, cardRef } = props;
  return (
    <article
      ref={cardRef}
      tabIndex={-1}
      class={`match card stack ${match?.strength ?? ''}`}
      aria-labelledby="match-title"
    >
      {match ? <Open {...props} match={match} /> : <Done matches={props.matches} />}
    </article>
  );
}

function Open(props: CardProps & { match: MatchToDecide }) {
  const { match, canOpen, onOpenPerson, onDecide } = props;
  const { handle } = match.person;
  const said = decisionWordsFor(match);
  return (
    <>
      <Who match={match} platforms={props.platforms} />
      <div class="row">
        {canOpen(match) ? (
          <button type="button" class="button" aria-keyshortcuts="O" onClick={() => onOpenPerson(match)}>
            {words.openPerson}
          </button>
        ) : (
          <p class="soft">{fill(words.noPage, { handle })}</p>
        )}
      </div>
      <div class="stack tight" role="group" aria-labelledby="match-question">
        <h4 id="match-question">{words.question}</h4>
        {match.answers.map((kind, at) => (
          <button
            key={kind}
            type="button"
            class="button decision"
            aria-pressed={match.answer?.kind === kind}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => onDecide(kind)}
          >
            <kbd aria-hidden="true">{at + 1}</kbd>
            <span>{said[kind]}</span>
          </button>
        ))}
      </div>
      {match.answer && <Asked {...props} match={match} answer={match.answer} />}
    </>
  );
}

function Done({ matches }: { matches: readonly MatchToDecide[] }) {
  const unsure = matches.filter(isUndecided);
  return (
    <>
      <h3 id="match-title">{words.done}</h3>
      {unsure.length > 0 && (
        <>
          <p>{words.doneOpen}</p>
          <ul>
            {unsure.map(({ answerId, person }) => (
              <li key={answerId}>{person.displayName || person.handle}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
