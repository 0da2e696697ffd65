/** Reminders in the settings: what is set, how it is to be, the next dates, and a file for one's own calendar. */
import { useState } from 'preact/hooks';
import { localDay } from '../../lib/reminders/days';
import type { Snooze } from '../../lib/reminders/due';
import type { OpenedCalendar } from '../../lib/reminders/open-calendar';
import type { Plan } from '../../lib/reminders/plan';
import type { Reminders as Kept, Stored } from '../../lib/reminders/reminders';
import type { HalfTerm } from '../../lib/reminders/school-year';
import { fill } from '../../lib/words';
import '../notice/notice.css';
import { Choice, TimeAndDot } from './choice';
import { choiceOf, draftOf, type Choice as Chosen, type Draft } from './draft';
import { Preview } from './preview';
import './reminders.css';
import { SchoolDates } from './school-dates';
import { SaidNow, State, type Said } from './state';
import { ToCalendar } from './to-calendar';
import { Waiting } from './waiting';
import { problemWords, troubleWords, words } from './words';

export type RemindersProps = {
  stored: Stored;
  policyYear: readonly HalfTerm[];
  now: Date;
  onSave: (choice: Chosen) => void;
  onOff: () => void;
  /** Puts back what was turned off. */
  onRestore: (kept: Kept) => void;
  onDone: () => void;
  onSnooze: (choice: Snooze) => void;
  onOpenFile: (file: File) => Promise<OpenedCalendar>;
  onCalendar: (title: string, plan: Plan) => Promise<void>;
};

export function Reminders(props: RemindersProps) {
  const { stored, policyYear, now, onDone, onSnooze } = props;
  const kept = stored.state === 'kept' ? stored.reminders : null;
  const [draft, setDraft] = useState(() => draftOf(kept, policyYear, localDay(now)));
  const [said, setSaid] = useState<Said | null>(null);
  const form = { ...props, kept, draft, setDraft, setSaid };
  return (
    <section class="card stack reminders" aria-labelledby="reminders">
      <h2 id="reminders">{words.title}</h2>
      <p>{words.about}</p>
      {kept?.due && <Waiting onDone={onDone} onSnooze={onSnooze} />}
      <State stored={stored} now={now} onAsPlanned={onDone} />
      {stored.state !== 'newer' && <Form {...form} />}
      <SaidNow said={said} />
      {kept && <ToCalendar plan={kept.plan} onSave={(title, plan) => void saveFile(form, title, plan)} />}
    </section>
  );
}

type FormProps = RemindersProps & {
  kept: Kept | null;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  setSaid: (said: Said | null) => void;
};

function Form(props: FormProps) {
  const { kept, draft, now, setDraft } = props;
  const chosen = choiceOf(draft, now);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <div class="stack">
      <Choice draft={draft} onChange={change} />
      {(draft.every === 'term' || draft.every === 'halfTerm') && <Dates {...props} />}
      <TimeAndDot draft={draft} onChange={change} />
      <Preview chosen={chosen} now={now} />
      <div class="row">
        <button type="button" class="button primary" onClick={() => save(props, chosen)}>
          {kept ? words.save : words.turnOn}
        </button>
        {kept && (
          <button type="button" class="button" onClick={() => turnOff(props, kept)}>
            {words.turnOff}
          </button>
        )}
      </div>
    </div>
  );
}

function Dates(props: FormProps) {
  const { draft, policyYear, now, kept, setDraft, setSaid } = props;
  return (
    <SchoolDates
      draft={draft}
      policyYear={policyYear}
      today={localDay(now)}
      isOpen={kept === null}
      onYear={(year, source) => setDraft({ ...draft, year, source })}
      onReplace={(year, source, sentence) => replace(props, { ...draft, year, source }, sentence)}
      onOpenFile={(file) =>
        void openFile(props, file).catch(() => setSaid({ sentence: problemWords.noCalendar }))
      }
    />
  );
}

function save({ kept, onSave, setSaid }: FormProps, chosen: ReturnType<typeof choiceOf>): void {
  if ('trouble' in chosen) return setSaid({ sentence: troubleWords[chosen.trouble] });
  onSave(chosen.choice);
  setSaid({ sentence: kept ? words.saved : words.turnedOn });
}

function turnOff({ onOff, onRestore, setSaid }: FormProps, kept: Kept): void {
  onOff();
  const undo = () => {
    onRestore(kept);
    setSaid({ sentence: words.turnedOn });
  };
  setSaid({ sentence: words.turnedOff, undo });
}

function replace({ draft, setDraft, setSaid }: FormProps, changed: Draft, sentence: string): void {
  setDraft(changed);
  const undo = () => {
    setDraft(draft);
    setSaid(null);
  };
  setSaid({ sentence, undo });
}

async function openFile(props: FormProps, file: File): Promise<void> {
  const opened = await props.onOpenFile(file);
  if ('problem' in opened) return props.setSaid({ sentence: problemWords[opened.problem] });
  const { year, training } = opened;
  const found = fill(year.length === 1 ? words.fromFile.one : words.fromFile.other, { count: year.length });
  const left = fill(training === 1 ? words.training.one : words.training.other, { count: training });
  replace(props, { ...props.draft, year, source: 'own' }, training > 0 ? `${found} ${left}` : found);
}

async function saveFile({ onCalendar, setSaid }: FormProps, title: string, plan: Plan): Promise<void> {
  await onCalendar(title, plan);
  setSaid({ sentence: words.calendarSaved });
}
