/** Putting it right on the practice network, and looking again until it is. */
import { useState } from 'preact/hooks';
import { sentenceOf } from '../../../components/finding/sentence';
import { itemsOf } from '../../../lib/audit/build-checklist';
import type { ChecklistItem } from '../../../lib/checklist';
import { platforms } from '../../../lib/platforms/all';
import { checklistOf } from '../../../lib/self-check/checklist-of';
import type { SelfCheck } from '../../../lib/self-check/self-check';
import { hashOf, titleOfPage } from '../../../lib/walkthrough/practice-page';
import { stillThere } from '../../../lib/walkthrough/still-there';
import type { ExerciseStop } from '../../../lib/walkthrough/stops';
import { fill } from '../../../lib/words';
import { Names } from './find-stop';
import { look } from './look';
import { StopTitle } from './stop-title';
import { titleOfRule } from './top-bar';
import { useSay, useWalk } from './use-walk';
import { words } from './words';

type FixProps = { stop: ExerciseStop };
type Seen = { state: 'nothing' | 'looking' | 'notThisPage' | 'notLoaded' | 'cannotCompare' } | Result;
type Result = { state: 'seen'; still: readonly ChecklistItem[]; now: readonly ChecklistItem[] };

export function FixStop({ stop }: FixProps) {
  const { account, fixed } = useWalk();
  const [looked, setLooked] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState<Seen>({ state: 'nothing' });
  const { exercise } = stop;
  const rule = stop.lesson.requirement.rule;
  const lookAgain = async () => {
    if (!account.check) return;
    setSeen({ state: 'looking' });
    const at = new Date().toISOString();
    const found = await look(account.check, exercise.pages, at);
    if (found.page === null) return setSeen({ state: found.why });
    const pages = [...new Set([...looked, found.page])];
    const result = resultOf(found.check, exercise, rule, at);
    account.setCheck(found.check);
    setLooked(pages);
    setSeen(result);
    if (result.still.length === 0 && pages.length === exercise.pages.length) fixed(rule);
  };
  return (
    <>
      <StopTitle over={words.stepFix}>{titleOfRule(rule)}</StopTitle>
      <h2>{words.steps}</h2>
      <ol>
        {exercise.steps.map((step) => (
          <Step key={step} text={step} />
        ))}
      </ol>
      <Names exercise={exercise} />
      <h2>{words.pages}</h2>
      <Pages pages={exercise.pages} looked={looked} />
      <p class="help">{words.lookAbout}</p>
      <button type="button" onClick={() => void lookAgain()}>
        {words.lookAgain}
      </button>
      <div role="status">
        <Outcome
          seen={seen}
          left={exercise.pages.filter((page) => !looked.includes(page))}
          fixed={exercise.fixed}
        />
      </div>
    </>
  );
}

function Step({ text }: { text: string }) {
  const say = useSay();
  return <li>{say(text)}</li>;
}

function resultOf(
  check: SelfCheck,
  exercise: FixProps['stop']['exercise'],
  rule: string,
  at: string,
): Result {
  const items = itemsOf(checklistOf(check, platforms, at)).map(({ item }) => item);
  const ofRule = items.filter(({ finding }) => finding.requirement.rule === rule);
  return {
    state: 'seen',
    still: stillThere(items, exercise),
    now: ofRule.filter(({ finding }) => finding.verdict.sources.length > 0),
  };
}

function Pages({ pages, looked }: { pages: readonly string[]; looked: readonly string[] }) {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page}>
          <a href={hashOf(page)}>{titleOfPage(page)}</a>{' '}
          <span class="help">{looked.includes(page) ? words.looked : words.notLooked}</span>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ seen, left, fixed }: { seen: Seen; left: readonly string[]; fixed: string }) {
  const say = useSay();
  if (seen.state === 'nothing') return null;
  if (seen.state !== 'seen')
    return <p class="card said">{seen.state === 'looking' ? words.looking : words[seen.state]}</p>;
  const isFixed = seen.still.length === 0 && left.length === 0;
  return (
    <div class="card said">
      {seen.still.length > 0 && <Points title={words.still} items={seen.still} />}
      {left.length > 0 && <p>{fill(words.unread, { pages: left.map(titleOfPage).join(', ') })}</p>}
      {isFixed && (
        <>
          <h2>{words.isFixed}</h2>
          <p>{say(fixed)}</p>
          <Points title={words.seesNow} items={seen.now} />
        </>
      )}
    </div>
  );
}

/** What the rules say, in the words of the checklist. */
function Points({ title, items }: { title: string; items: readonly ChecklistItem[] }) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.finding.id}>{say(sentenceOf(item))}</li>
        ))}
      </ul>
    </>
  );
}
