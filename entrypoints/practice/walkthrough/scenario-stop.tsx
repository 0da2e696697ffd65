/** A situation: what one might do, and what comes of each choice by the policy's clause. */
import { explainChoice } from '../../../lib/walkthrough/explain-choice';
import type { Choice } from '../../../lib/walkthrough/scenario';
import type { Stop } from '../../../lib/walkthrough/stops';
import { Choices } from './choices';
import { Clause } from './clause';
import { StopTitle } from './stop-title';
import { useWalk } from './use-walk';
import { words } from './words';

export function ScenarioStop({ stop }: { stop: Extract<Stop, { kind: 'scenario' }> }) {
  const { progress, choose } = useWalk();
  const { scenario, name } = stop;
  const at = progress.choices[name];
  const chosen = at === undefined ? undefined : scenario.choices[at];
  return (
    <>
      <StopTitle over={words.stepScenario}>{scenario.title}</StopTitle>
      <p class="story">{scenario.story}</p>
      <Choices
        question={words.wouldDo}
        options={scenario.choices.map(({ text }) => text)}
        chosen={at ?? null}
        onChoose={(choice) => choose(name, choice)}
      />
      <div role="status">{chosen && <Explained choice={chosen} />}</div>
    </>
  );
}

function Explained({ choice }: { choice: Choice }) {
  const { policy } = useWalk();
  if (!policy) return null;
  const { says, requirement } = explainChoice(choice, policy);
  return (
    <>
      <section class="card said">
        <h2>{words.whatComes}</h2>
        <p>{says}</p>
      </section>
      {requirement ? <Clause requirement={requirement} /> : <p>{words.noClause}</p>}
      <p class="help">{words.chooseAgain}</p>
    </>
  );
}
