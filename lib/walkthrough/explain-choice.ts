/** What a policy has to say to a choice. */
import type { Policy, Requirement } from '../policies/policy';
import type { Choice } from './scenario';

/** `requirement` is null where the policy has no clause that the choice touches. */
export type Explanation = { says: string; requirement: Requirement | null };

export function explainChoice(choice: Choice, policy: Policy): Explanation {
  const requirement = choice.touches
    .map((rule) => policy.requirements.find((asked) => asked.rule === rule))
    .find((asked) => asked !== undefined);
  const isAbout = requirement !== undefined && requirement.rule === choice.touches[0];
  return {
    says: isAbout ? choice.comes : (choice.without ?? choice.comes),
    requirement: requirement ?? null,
  };
}
