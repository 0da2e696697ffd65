/** For how long: until checks go by themselves, and until it locks by itself. */
import { useRef, useState } from 'preact/hooks';
import { IDLE_MINUTES, KEEP_MONTHS, type Contents } from '../../lib/vault/contents';
import { countOld } from '../../lib/vault/retention';
import { fill } from '../../lib/words';
import { words } from './words';

export type Chosen = Partial<Pick<Contents, 'keepMonths' | 'idleMinutes'>>;
type Props = { contents: Contents; onChange: (change: Chosen) => void };

export function Choices({ contents, onChange }: Props) {
  const { keepMonths, idleMinutes } = contents;
  const [asked, setAsked] = useState<number | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const old = asked === null ? 0 : countOld({ ...contents, keepMonths: asked }, Date.now());
  const choose = (months: number) => {
    const isAsked = countOld({ ...contents, keepMonths: months }, Date.now()) > 0;
    setAsked(isAsked ? months : null);
    if (!isAsked) onChange({ keepMonths: months });
  };
  const answer = (months: number | null) => {
    place.current?.querySelector('select')?.focus();
    setAsked(null);
    if (months !== null) onChange({ keepMonths: months });
  };
  return (
    <div class="stack tight" ref={place}>
      <Choice
        label={words.keepFor}
        value={asked ?? keepMonths}
        all={KEEP_MONTHS}
        say={(months) => fill(words.months, { months })}
        onChoose={choose}
      />
      <div role="status">
        {asked !== null && (
          <Sooner
            count={old}
            months={{ asked, now: keepMonths }}
            onYes={() => answer(asked)}
            onNo={() => answer(null)}
          />
        )}
      </div>
      <Choice
        label={words.idle}
        value={idleMinutes}
        all={IDLE_MINUTES}
        say={(minutes) => fill(words.minutes, { minutes })}
        onChoose={(minutes) => onChange({ idleMinutes: minutes })}
      />
    </div>
  );
}

type SoonerProps = {
  count: number;
  months: { asked: number; now: number };
  onYes: () => void;
  onNo: () => void;
};

/** One step too far with the arrow keys would take checks for good: so it is asked first. */
function Sooner({ count, months, onYes, onNo }: SoonerProps) {
  return (
    <div class="card stack tight">
      <p>{fill(count === 1 ? words.sooner.one : words.sooner.other, { count })}</p>
      <div class="row">
        <button type="button" class="button" onClick={onYes}>
          {fill(words.soonerYes, { months: months.asked })}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {fill(words.soonerNo, { months: months.now })}
        </button>
      </div>
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: number;
  all: readonly number[];
  say: (value: number) => string;
  onChoose: (value: number) => void;
};

function Choice({ label, value, all, say, onChoose }: ChoiceProps) {
  return (
    <label class="stack tight">
      <span>{label}</span>
      <select
        class="field"
        value={value}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
