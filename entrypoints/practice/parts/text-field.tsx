/** One line, or a few, of a form. */
import type { ProfileField } from '../../../lib/practice/account';

type Props = { name: ProfileField; label: string; value: string; lines?: number };

export function TextField({ name, label, value, lines = 1 }: Props) {
  const field = { id: name, name, defaultValue: value, 'data-testid': `field-${name}` };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {lines > 1 ? (
        <textarea {...field} rows={lines} maxLength={300} />
      ) : (
        <input {...field} type="text" maxLength={100} autocomplete="off" />
      )}
    </div>
  );
}
