/** A passphrase as it is typed: hidden, until the person wants to see it. */
import { words } from './words';

type Props = {
  label: string;
  value: string;
  isShown?: boolean;
  describedBy?: string | undefined;
  onType: (value: string) => void;
};

export function SecretField({ label, value, isShown = false, describedBy, onType }: Props) {
  const field = {
    class: 'field',
    value,
    // Nothing that fills in or keeps passwords is asked for: what it keeps would be another copy.
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    'aria-describedby': describedBy,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onType(currentTarget.value),
  } as const;
  return (
    <label class="stack tight">
      <span>{label}</span>
      {isShown ? <input type="text" {...field} /> : <input type="password" {...field} />}
    </label>
  );
}

export function ShowTyped({ isShown, onShow }: { isShown: boolean; onShow: (isShown: boolean) => void }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isShown}
        onChange={({ currentTarget }) => onShow(currentTarget.checked)}
      />
      <span>{words.show}</span>
    </label>
  );
}
