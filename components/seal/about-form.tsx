/** The school's name and the last day on which the roll can be opened. */
import { useState } from 'preact/hooks';
import { sayDate } from '../../lib/dates';
import { canBeUsedUntil, endOfSchoolYear } from '../../lib/roll/sealed/use-by';
import { MAX_NAME } from '../../lib/text';
import { fill } from '../../lib/words';
import { words } from './words';

export type About = { school: string; useBy: string };

type Props = {
  today: string;
  hasNames: boolean;
  isSealing: boolean;
  isSealed: boolean;
  onSeal: (about: About) => void;
};
type Missing = keyof typeof words.missing;

export function AboutForm({ today, hasNames, isSealing, isSealed, onSeal }: Props) {
  const last = endOfSchoolYear(today);
  const [school, setSchool] = useState('');
  const [useBy, setUseBy] = useState(last);
  const [missing, setMissing] = useState<Missing | null>(null);
  const seal = () => {
    const lacks = whatLacks({ school, useBy, today, hasNames });
    setMissing(lacks);
    if (!lacks) onSeal({ school: school.trim(), useBy });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        seal();
      }}
    >
      <label class="stack tight">
        <span>{words.school}</span>
        <input
          class="field"
          value={school}
          maxLength={MAX_NAME}
          autocomplete="off"
          onInput={({ currentTarget }) => setSchool(currentTarget.value)}
        />
      </label>
      <UseBy value={useBy} today={today} onUseBy={setUseBy} />
      <div role="status">
        {missing && <p class="card">{fill(words.missing[missing], { last: sayDate(last) })}</p>}
        {isSealing && <p>{words.sealing}</p>}
      </div>
      <div class="row">
        <button type="submit" class={isSealed ? 'button' : 'button primary'} disabled={isSealing}>
          {isSealed ? words.another : words.seal}
        </button>
      </div>
    </form>
  );
}

type UseByProps = { value: string; today: string; onUseBy: (useBy: string) => void };

function UseBy({ value, today, onUseBy }: UseByProps) {
  const last = endOfSchoolYear(today);
  return (
    <label class="stack tight">
      <span>{words.useBy}</span>
      <input
        class="field"
        type="date"
        value={value}
        min={today.slice(0, 10)}
        max={last}
        onInput={({ currentTarget }) => onUseBy(currentTarget.value)}
      />
      <span class="soft">{fill(words.useByAbout, { last: sayDate(last) })}</span>
    </label>
  );
}

function whatLacks({
  school,
  useBy,
  today,
  hasNames,
}: About & Pick<Props, 'today' | 'hasNames'>): Missing | null {
  if (!hasNames) return 'names';
  if (school.trim() === '') return 'school';
  return canBeUsedUntil(useBy, today) ? null : 'useBy';
}
