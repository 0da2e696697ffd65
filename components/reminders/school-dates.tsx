/** The school year in half terms: the usual pattern, a file or the policy to start from, and every day to put right. */
import { addDays, isDay, type IsoDay } from '../../lib/reminders/days';
import { isHalfTerm } from '../../lib/reminders/reminders';
import { namedHalfTerms, schoolYearOf, usualYear, type HalfTerm } from '../../lib/reminders/school-year';
import { fill } from '../../lib/words';
import { FileButton } from '../drop-zone/file-button';
import type { Draft } from './draft';
import { HalfTermRow } from './half-term-row';
import { sayHalfTerm, sayYear } from './say-dates';
import { words } from './words';

export type SchoolDatesProps = {
  draft: Draft;
  policyYear: readonly HalfTerm[];
  today: IsoDay;
  isOpen: boolean;
  onYear: (year: readonly HalfTerm[], source: Draft['source']) => void;
  /** The same, with a way back. */
  onReplace: (year: readonly HalfTerm[], source: Draft['source'], said: string) => void;
  onOpenFile: (file: File) => void;
};

export function SchoolDates(props: SchoolDatesProps) {
  const { draft, today, isOpen, onYear, onReplace } = props;
  const { year } = draft;
  return (
    <details class="card" open={isOpen}>
      <summary>{words.dates}</summary>
      <div class="stack">
        <p>{saySource(draft, today)}</p>
        <Sources {...props} />
        {year.map((halfTerm, at) => (
          <HalfTermRow
            key={at}
            name={nameOf(halfTerm, year)}
            halfTerm={halfTerm}
            onChange={(changed) => onYear(year.with(at, changed), 'own')}
            onRemove={() => onReplace(year.toSpliced(at, 1), 'own', words.removed)}
          />
        ))}
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => onYear([...year, nextAfter(year, today)], 'own')}
          >
            {words.add}
          </button>
          <AddYear {...props} />
        </div>
      </div>
    </details>
  );
}

function Sources({ policyYear, today, onReplace, onOpenFile }: SchoolDatesProps) {
  const current = schoolYearOf(today);
  return (
    <div class="stack tight">
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => onReplace(usualYear(current), 'usual', words.replaced)}
        >
          {fill(words.useUsual, { year: sayYear(current) })}
        </button>
        {policyYear.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => onReplace(policyYear, 'policy', words.replaced)}
          >
            {words.usePolicy}
          </button>
        )}
        <FileButton
          label={words.openFile}
          accept=".ics,text/calendar"
          onGive={([file]) => file && onOpenFile(file)}
        />
      </div>
      <p class="soft">{words.openAbout}</p>
    </div>
  );
}

function AddYear({ draft: { year }, today, onYear }: SchoolDatesProps) {
  const known = year.filter(isHalfTerm).map(({ first }) => schoolYearOf(first));
  const next = Math.max(schoolYearOf(today) - 1, ...known) + 1;
  return (
    <button type="button" class="button" onClick={() => onYear([...year, ...usualYear(next)], 'own')}>
      {fill(words.addYear, { year: sayYear(next) })}
    </button>
  );
}

function saySource({ source }: Draft, today: IsoDay): string {
  if (source === 'usual') return fill(words.usual, { year: sayYear(schoolYearOf(today)) });
  return source === 'policy' ? words.ofPolicy : words.own;
}

function nameOf(halfTerm: HalfTerm, year: readonly HalfTerm[]): string {
  if (!isHalfTerm(halfTerm)) return words.halfTerm;
  const named = namedHalfTerms(year.filter(isHalfTerm), halfTerm.first, halfTerm.first);
  const own = named.find(({ first, last }) => first === halfTerm.first && last === halfTerm.last);
  if (!own) return words.halfTerm;
  const said = sayHalfTerm(own);
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}, ${sayYear(schoolYearOf(own.first))}`;
}

function nextAfter(year: readonly HalfTerm[], today: IsoDay): HalfTerm {
  const last = year.map((halfTerm) => halfTerm.last).findLast(isDay);
  const first = addDays(last ?? today, 10);
  return { first, last: addDays(first, 39) };
}
