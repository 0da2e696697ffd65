/** A button about one person: shows the verb, and says the name too to those who do not see the row. */
import type { Person } from '../../../lib/observation';
import { focusNextRow } from './focus-next-row';

type Props = { verb: string; person: Person; quiet?: boolean; onPress: () => void };

export function PersonButton({ verb, person, quiet = false, onPress }: Props) {
  return (
    <button
      type="button"
      class={quiet ? 'quiet' : ''}
      onClick={({ currentTarget }) => {
        focusNextRow(currentTarget);
        onPress();
      }}
    >
      {verb}
      <span class="visually-hidden"> {person.displayName}</span>
    </button>
  );
}
