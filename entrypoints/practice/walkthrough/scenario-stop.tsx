/** A situation: what one might do, and what comes of each choice by the policy's clause. */
import { explainChoice } from '../../../lib/walkthrough/explain-choice';
import type { Choice } from '../../../lib/walkthrough/scenario';
import type { Stop } from '../../../lib/walkthrough/stops';
import { Choices } from './choices';
import { Clause } from './clause';
import { StopTitle } from './stop-title';
import { useSay, useWalk } from './use-walk';
import { words } from './words';

export function ScenarioStop({ stop }: { stop: Extract<Stop, { kind: 'scenario' }> }) {
  const { progress, choose } = useWalk();
  const { scenario, name } = stop;
  const at = progress.choices[name];
  const chosen = at === undefined ? undefined : scenario.choices[at];
  const say = useSay(scenario.names);
  return (
    <>
      <StopTitle over={words.stepScenario}>{say(scenario.title)}</StopTitle>
      <p class="story">{say(scenario.story)}</p>
      <Choices
        question={words.wouldDo}
        options={scenario.choices.map(({ text }) => say(text))}
        chosen={at ?? null}
        onChoose={(choice) => choose(name, choice)}
      />
      <div role="status">{chosen && <Explained choice={chosen} say={say} />}</div>
    </>
  );
}

function Explained({ choice, say }: { choice: Choice; say: (text: string) => string }) {
  const { policy } = useWalk();
  if (!policy) return null;
  const { says, requirement } = explainChoice(choice, policy);
  return (
    <>
      <section class="card said">
        <h2>{words.whatComes}</h2>
        <p>{say(says)}</p>
      </section>
      {requirement ? <Clause requirement={requirement} /> : <p>{words.noClause}</p>}
      <p class="help">{words.chooseAgain}</p>
    </>
  );
}
