/** The beginning of a lesson: what it is about, what the policy says, and why it matters. */
import { rules } from '../../../lib/audit/rules';
import type { Stop } from '../../../lib/walkthrough/stops';
import { Clause } from './clause';
import { StopTitle } from './stop-title';
import { titleOfRule } from './top-bar';
import { words } from './words';

export function AboutStop({ stop }: { stop: Extract<Stop, { kind: 'about' }> }) {
  const { requirement } = stop.lesson;
  const rule = rules.get(requirement.rule);
  return (
    <>
      <StopTitle over={words.stepAbout}>{titleOfRule(requirement.rule)}</StopTitle>
      <Clause requirement={requirement} />
      <h2>{words.why}</h2>
      <p>{rule?.words.why}</p>
      {rule?.mode === 'manual' && (
        <>
          <h2>{words.askedThen}</h2>
          <p>{rule.words.says.question}</p>
        </>
      )}
    </>
  );
}
