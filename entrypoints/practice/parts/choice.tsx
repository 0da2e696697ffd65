/** A setting as a group of radio buttons under its question. */
import type { PracticeChoice } from '../../../lib/practice/account';
import type { Audience } from '../../../lib/setting';
import { useChoice } from './setting-hooks';

type Props = {
  name: PracticeChoice;
  question: string;
  options: readonly { value: Audience; label: string }[];
};

export function Choice({ name, question, options }: Props) {
  const [chosen, choose] = useChoice(name);
  return (
    <section class="choice">
      <h2 id={`${name}-question`}>{question}</h2>
      <div role="radiogroup" aria-labelledby={`${name}-question`} data-testid={`choice-${name}`}>
        {options.map(({ value, label }) => (
          <label key={value} class="with-box">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value, label)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </section>
  );
}
