/** For how long: until checks go by themselves, and until it locks by itself. */
import { IDLE_MINUTES, KEEP_MONTHS, type Contents } from '../../lib/vault/contents';
import { fill } from '../../lib/words';
import { words } from './words';

type Props = { contents: Contents; onChange: (change: Pick<Contents, 'keepMonths' | 'idleMinutes'>) => void };

export function Choices({ contents: { keepMonths, idleMinutes }, onChange }: Props) {
  return (
    <div class="stack tight">
      <Choice
        label={words.keepFor}
        value={keepMonths}
        all={KEEP_MONTHS}
        say={(months) => fill(words.months, { months })}
        onChoose={(months) => onChange({ keepMonths: months, idleMinutes })}
      />
      <Choice
        label={words.idle}
        value={idleMinutes}
        all={IDLE_MINUTES}
        say={(minutes) => fill(words.minutes, { minutes })}
        onChoose={(minutes) => onChange({ keepMonths, idleMinutes: minutes })}
      />
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
