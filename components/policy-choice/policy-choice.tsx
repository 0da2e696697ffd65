/** Choosing the policy: one of the packs, the general one with the school's name, or a file from the school. */
import type { Policy } from '../../lib/policies/policy';
import { isSamePolicy } from '../../lib/policies/same-policy';
import { PolicyFile, type PolicyFileProps } from './policy-file';
import { words } from './words';

type Props = PolicyFileProps & {
  policies: readonly Policy[];
  /** From a file that the person has opened; it stays a choice when another is chosen. */
  opened: Policy | null;
  chosen: Policy | null;
  schoolName: string;
  onChoose: (policy: Policy) => void;
  onSchoolName: (name: string) => void;
};

export function PolicyChoice(props: Props) {
  const { chosen, schoolName, onChoose, onSchoolName, problems, onOpenFile } = props;
  return (
    <fieldset class="stack tight">
      <legend>
        <h2>{words.legend}</h2>
      </legend>
      {choicesOf(props).map(({ policy, isOpened }) => (
        <label class="choice" key={isOpened ? '' : policy.id}>
          <input
            type="radio"
            name="policy"
            checked={chosen !== null && isSamePolicy(policy, chosen)}
            onChange={() => onChoose(policy)}
          />
          <span>
            {policy.school ? policy.school.name : words.anySchool}
            {isOpened && <span class="soft"> {words.fromFile}</span>}
            {!policy.school && !isOpened && <span class="soft"> {words.anySchoolNote}</span>}
          </span>
        </label>
      ))}
      {chosen && !chosen.school && <SchoolName name={schoolName} onChange={onSchoolName} />}
      <PolicyFile problems={problems} onOpenFile={onOpenFile} />
    </fieldset>
  );
}

/** The file's policy first. One that says what a pack says is that pack. */
function choicesOf({ policies, chosen, opened }: Props): { policy: Policy; isOpened: boolean }[] {
  const isPack = (policy: Policy) => policies.some((pack) => isSamePolicy(pack, policy));
  const fromFile = [chosen, opened].find((policy) => policy !== null && !isPack(policy));
  const packs = policies.map((policy) => ({ policy, isOpened: false }));
  return fromFile ? [{ policy: fromFile, isOpened: true }, ...packs] : packs;
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
