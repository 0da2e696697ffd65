/** The names by which the school is looked for, for the person to put right. */
import { useState } from 'preact/hooks';
import type { School } from '../../lib/policies/policy';
import { fieldsOf, schoolFrom, type SchoolFields } from '../../lib/policies/school-fields';
import { words } from './words';

type Props = { school: School | null; isOwn: boolean; onSchool: (school: School | null) => void };

const LINES: ReadonlySet<keyof SchoolFields> = new Set(['shortNames', 'acronyms', 'domains']);
const FIELDS = ['name', 'shortNames', 'acronyms', 'domains', 'postcode', 'motto'] as const;
const LABELS = { ...words, name: words.fullName };

export function SchoolNames({ school, isOwn, onSchool }: Props) {
  const [fields, setFields] = useState(fieldsOf(school));
  const set = (name: keyof SchoolFields, value: string) => setFields({ ...fields, [name]: value });
  return (
    <details class="card">
      <summary>{words.edit}</summary>
      <div class="stack tight">
        <p class="soft">{words.editHow}</p>
        {FIELDS.map((name) => (
          <label key={name} class="stack tight">
            <span>{LABELS[name]}</span>
            <textarea
              class="field"
              rows={LINES.has(name) ? 3 : 1}
              value={fields[name]}
              spellcheck={false}
              onInput={({ currentTarget }) => set(name, currentTarget.value)}
            />
          </label>
        ))}
        <div class="row">
          <button type="button" class="button primary" onClick={() => onSchool(schoolFrom(fields, school))}>
            {words.use}
          </button>
          {isOwn && (
            <button type="button" class="button" onClick={() => onSchool(null)}>
              {words.usePolicys}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
