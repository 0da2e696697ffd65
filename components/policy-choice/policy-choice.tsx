/** Choosing the policy: one of the packs, the general one with the school's name, or a file from the school. */
import type { GivenPolicy } from '../../lib/policies/given-policy';
import type { Policy } from '../../lib/policies/policy';
import { isSamePolicy } from '../../lib/policies/same-policy';
import { Ignored, PolicyFile, type PolicyFileProps } from './policy-file';
import { fill } from '../../lib/words';
import { words } from './words';

type Props = PolicyFileProps & {
  policies: readonly Policy[];
  /** From a file that the person has opened; it stays a choice when another is chosen. */
  opened: Policy | null;
  /** What the management of the school's computers gives. */
  managed?: GivenPolicy | null;
  chosen: Policy | null;
  schoolName: string;
  onChoose: (policy: Policy) => void;
  onSchoolName: (name: string) => void;
};

export function PolicyChoice(props: Props) {
  const { chosen, schoolName, onChoose, onSchoolName } = props;
  return (
    <fieldset class="stack tight">
      <legend>
        <h2>{words.legend}</h2>
      </legend>
      {choicesOf(props).map(({ policy, from }) => (
        <label class="choice" key={from ?? policy.id}>
          <input
            type="radio"
            name="policy"
            checked={chosen !== null && isSamePolicy(policy, chosen)}
            onChange={() => onChoose(policy)}
          />
          <span>
            {policy.school ? policy.school.name : words.anySchool}
            {from && <span class="soft"> {words[from]}</span>}
            {!policy.school && !from && <span class="soft"> {words.anySchoolNote}</span>}
          </span>
        </label>
      ))}
      {chosen && !chosen.school && <SchoolName name={schoolName} onChange={onSchoolName} />}
      {props.managed && <AboutManaged managed={props.managed} />}
      <PolicyFile {...props} />
    </fieldset>
  );
}

type Choice = { policy: Policy; from?: 'fromManagement' | 'fromFile' };

/** What the school gives first. One that says what a pack says is that pack. */
function choicesOf({ policies, chosen, opened, managed }: Props): Choice[] {
  const given = managed?.policy ?? null;
  const packs = given ? [given, ...policies] : policies;
  const isPack = (policy: Policy) => packs.some((pack) => isSamePolicy(pack, policy));
  const fromFile = [chosen, opened].find((policy) => policy !== null && !isPack(policy));
  return [
    ...(given ? [{ policy: given, from: 'fromManagement' } as const] : []),
    ...(fromFile ? [{ policy: fromFile, from: 'fromFile' } as const] : []),
    ...policies.filter((policy) => !given || !isSamePolicy(policy, given)).map((policy) => ({ policy })),
  ];
}

/** The school can give a policy, and nothing else: what else it asked for is said. */
function AboutManaged({ managed: { policy, problems, ignored } }: { managed: GivenPolicy }) {
  return (
    <>
      {policy && <p class="soft">{words.managed}</p>}
      {problems[0] && <p class="card">{fill(words.managedBroken, { reason: problems[0].reason })}</p>}
      <Ignored what={ignored} />
    </>
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
