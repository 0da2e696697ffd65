/** Choosing the policy: one of the packs, the general one with the school's name, or a file from the school. */
import type { Policy } from '../../lib/policies/policy';
import { PolicyFile, type PolicyFileProps } from './policy-file';
import { words } from './words';

type Props = PolicyFileProps & {
  policies: readonly Policy[];
  chosen: Policy | null;
  schoolName: string;
  onChoose: (policy: Policy) => void;
  onSchoolName: (name: string) => void;
};

export function PolicyChoice({ policies, chosen, schoolName, onChoose, onSchoolName, ...file }: Props) {
  const opened = chosen && !policies.some(({ id }) => id === chosen.id) ? [chosen] : [];
  return (
    <fieldset class="stack tight">
      <legend>
        <h2>{words.legend}</h2>
      </legend>
      {[...opened, ...policies].map((policy) => (
        <label class="choice" key={policy.id}>
          <input
            type="radio"
            name="policy"
            checked={policy.id === chosen?.id}
            onChange={() => onChoose(policy)}
          />
          <span>
            {policy.school ? policy.school.name : words.anySchool}
            {!policy.school && <span class="soft"> {words.anySchoolNote}</span>}
          </span>
        </label>
      ))}
      {chosen && !chosen.school && <SchoolName name={schoolName} onChange={onSchoolName} />}
      <PolicyFile {...file} />
    </fieldset>
  );
}

function SchoolName({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  return (
    <label class="stack tight">
      <span>{words.schoolName}</span>
      <input
        class="field"
        value={name}
        maxLength={120}
        autocomplete="organization"
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <span class="soft">{words.schoolNameNote}</span>
    </label>
  );
}
