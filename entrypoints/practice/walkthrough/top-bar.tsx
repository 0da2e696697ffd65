/** Where somebody is, and what whoever presents needs at hand. */
import { rules } from '../../../lib/audit/rules';
import { lessonsOf } from '../../../lib/walkthrough/stops';
import { fill } from '../../../lib/words';
import { focusSoon } from './focus-soon';
import { useWalk } from './use-walk';
import { words } from './words';

export function TopBar() {
  const { presenter, stop, goTo } = useWalk();
  return (
    <nav class="walk-bar" aria-label={words.progress}>
      <p>
        <strong>{words.title}</strong> <span>{useWhere()}</span>
      </p>
      <div class="buttons">
        {stop.kind !== 'start' && <Quiet text={words.allLessons} onPress={() => goTo('start')} />}
        {presenter.isOn && <PresenterButtons />}
      </div>
    </nav>
  );
}

function PresenterButtons() {
  const { presenter } = useWalk();
  const { hidesNames, showsNote } = presenter;
  return (
    <>
      <Quiet
        text={hidesNames ? words.showNames : words.hideNames}
        onPress={() => presenter.hide(!hidesNames)}
      />
      <Quiet text={showsNote ? words.hideNote : words.showNote} onPress={() => presenter.note(!showsNote)} />
      <Quiet
        text={words.presentStop}
        onPress={() => {
          presenter.turn(false);
          focusSoon('#stop-title');
        }}
      />
      <button type="button" onClick={presenter.leave}>
        {words.quickExit}
      </button>
    </>
  );
}

function Quiet({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onPress}>
      {text}
    </button>
  );
}

function useWhere(): string {
  const { stop, policy } = useWalk();
  const lesson = 'lesson' in stop ? stop.lesson : null;
  if (!policy || !lesson) return '';
  const all = lessonsOf(policy).map(({ requirement }) => requirement.rule);
  const at = all.indexOf(lesson.requirement.rule) + 1;
  return `${fill(words.lessonOf, { at, total: all.length })}: ${titleOfRule(lesson.requirement.rule)}`;
}

export function titleOfRule(rule: string): string {
  return rules.get(rule)?.words.title ?? rule;
}
