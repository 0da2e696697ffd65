/** The start: what this is, which policy, every lesson, and showing it to a room. */
import { useState } from 'preact/hooks';
import { policyKey, type Policy } from '../../../lib/policies/policy';
import { isDone } from '../../../lib/walkthrough/progress';
import { lessonsOf, otherScenarios } from '../../../lib/walkthrough/stops';
import { fill } from '../../../lib/words';
import { Changes } from './changes';
import { focusSoon } from './focus-soon';
import { StopTitle } from './stop-title';
import { titleOfRule } from './top-bar';
import { useWalk } from './use-walk';
import { words } from './words';

export function StartStop() {
  const { policy, progress, stops, goTo, startAgain } = useWalk();
  const hasBegun = progress.fixed.length > 0 || Object.keys(progress.choices).length > 0;
  const [isAgain, setAgain] = useState(false);
  const [draft, setDraft] = useState<Policy | null>(policy);
  const isOther = draft !== policy;
  const next = useNextStop();
  return (
    <>
      <StopTitle>{words.title}</StopTitle>
      <p>{words.about}</p>
      <p>{words.promises}</p>
      <PolicyToGoThrough draft={draft} onDraft={setDraft} />
      {policy && !isOther && (
        <div class="buttons">
          <button type="button" onClick={() => goTo(next ?? stops[1]?.id ?? 'end')}>
            {hasBegun ? words.goOn : words.begin}
          </button>
          {hasBegun && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                startAgain();
                setAgain(true);
                focusSoon('#stop-title');
              }}
            >
              {words.startAgain}
            </button>
          )}
        </div>
      )}
      <p role="status">{isAgain && !hasBegun ? words.startedAgain : ''}</p>
      {policy && !isOther && <Lessons policy={policy} />}
      <Present />
    </>
  );
}

/** The first stop of the first lesson that is not done. */
function useNextStop(): string | null {
  const { policy, progress } = useWalk();
  const open = policy ? lessonsOf(policy).find((lesson) => !isDone(progress, policy, lesson)) : undefined;
  return open ? `${open.requirement.rule}/about` : null;
}

type DraftProps = { draft: Policy | null; onDraft: (policy: Policy) => void };

/** Whoever has a policy sees what another one changes, before it is theirs. */
function PolicyToGoThrough({ draft, onDraft }: DraftProps) {
  const { known, own, policy, choosePolicy } = useWalk();
  const choose = (chosen: Policy) => {
    onDraft(chosen);
    // Nothing changes for somebody who had none.
    if (!policy) choosePolicy(chosen);
  };
  return (
    <>
      <fieldset class="choices">
        <legend>{words.choosePolicy}</legend>
        {known.map((one) => (
          <label key={policyKey(one)} class="with-box">
            <input type="radio" name="policy" checked={one === draft} onChange={() => choose(one)} />
            <span>{nameOf(one, one === own)}</span>
          </label>
        ))}
      </fieldset>
      <div role="status">
        {policy && draft && draft !== policy && <Changes before={policy} after={draft} />}
      </div>
      {policy && draft && draft !== policy && (
        <p>
          <button
            type="button"
            onClick={() => {
              choosePolicy(draft);
              focusSoon('#lessons');
            }}
          >
            {words.useThis}
          </button>
        </p>
      )}
    </>
  );
}

function nameOf({ school }: Policy, isOwn: boolean): string {
  const name = school?.name ?? words.anySchool;
  return isOwn ? fill(words.fromCheck, { school: name }) : name;
}

function Lessons({ policy }: { policy: Policy }) {
  const { progress, goTo } = useWalk();
  const others = otherScenarios(policy);
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons" tabIndex={-1}>
        {words.lessons}
      </h2>
      <p>{fill(words.lessonsAbout, { policy: policy.title })}</p>
      <ol class="lessons">
        {lessonsOf(policy).map((lesson) => (
          <Item
            key={lesson.requirement.rule}
            text={titleOfRule(lesson.requirement.rule)}
            isDone={isDone(progress, policy, lesson)}
            onOpen={() => goTo(`${lesson.requirement.rule}/about`)}
          />
        ))}
      </ol>
      {others.length > 0 && <h2>{words.others}</h2>}
      <ul class="lessons">
        {others.map(([name, { title }]) => (
          <Item
            key={name}
            text={title}
            isDone={Object.hasOwn(progress.choices, name)}
            onOpen={() => goTo(`scenario/${name}`)}
          />
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => goTo('context')}>
          {words.context}
        </button>
        <button type="button" class="quiet" onClick={() => goTo('end')}>
          {words.end}
        </button>
      </div>
    </section>
  );
}

function Item({ text, isDone: done, onOpen }: { text: string; isDone: boolean; onOpen: () => void }) {
  return (
    <li>
      <button type="button" class="as-link" onClick={onOpen}>
        {text}
      </button>{' '}
      {done && <span class="done">{words.done}</span>}
    </li>
  );
}

function Present() {
  const { presenter } = useWalk();
  return (
    <section class="card" aria-labelledby="present">
      <h2 id="present">{words.present}</h2>
      <p>{words.presentAbout}</p>
      <button type="button" class="quiet" onClick={() => presenter.turn(!presenter.isOn)}>
        {presenter.isOn ? words.presentStop : words.presentStart}
      </button>
    </section>
  );
}
