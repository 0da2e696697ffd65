/** After an answer: what the policy asks next, in its words, and whom it names. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../lib/answer';
import { askedNext, type AskedNext } from '../../lib/decide/asked-next';
import type { MatchToDecide } from '../../lib/decide/match-to-decide';
import { fill } from '../../lib/words';
import { ExceptionForm } from './exception-form';
import type { CardProps } from './match-card';
import { words } from './words';

type Props = CardProps & { match: MatchToDecide; answer: Answer };

export function Asked(props: Props) {
  const { match, answer, policy, onNext } = props;
  const { clauses, tell, ask } = askedNext(policy, match, answer.kind);
  const steps = answer.kind === 'willRemove' ? match.nextSteps : [];
  const isException = answer.kind === 'declaredException';
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [answer.kind]);
  return (
    <section class="asked stack tight" aria-labelledby="asked-title">
      <h4 id="asked-title" ref={heading} tabIndex={-1}>
        {words.nextSteps}
      </h4>
      <Clauses clauses={clauses} policy={policy.title} />
      {steps.length === 0 && tell && <p>{fill(words.tellFirst, { who: tell })}</p>}
      <Steps steps={steps} />
      {steps.length > 0 && tell && <p>{fill(words.tell, { who: tell })}</p>}
      {ask && <p>{fill(isException ? words.declareTo : words.ask, { who: ask })}</p>}
      {clauses.length === 0 && tell === '' && ask === '' && <p>{words.nothingSaid}</p>}
      <p class="soft">{words.kept}</p>
      {isException && <ExceptionForm {...props} />}
      <div class="row">
        <button type="button" class="button primary" aria-keyshortcuts="N" onClick={onNext}>
          {words.nextOne}
        </button>
      </div>
    </section>
  );
}

/** Each in the policy's words; the name of a section once for all that stand in it. */
function Clauses({ clauses, policy }: { clauses: AskedNext['clauses']; policy: string }) {
  if (clauses.length === 0) return null;
  return (
    <>
      <p>{fill(words.clausesOf, { policy })}</p>
      {clauses.map(({ section, says }, at) => (
        <div key={`${section} ${says}`} class="clause">
          {clauses[at - 1]?.section !== section && <p class="soft">{section}</p>}
          <p>{says}</p>
        </div>
      ))}
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
