/** Whom the policy names, for what a finding may need: a permission, an exception, a child who got in touch. */
import type { AnswerKind } from './answer';
import type { Policy } from './policies/policy';

type Subject = Policy['contacts'][number]['about'];

/** Whom to ask about a finding that can be answered in these ways; empty where the policy names nobody. */
export function whomToAsk(policy: Policy, answers: readonly AnswerKind[]): string {
  return people(policy, subjectOf(answers)) || people(policy, 'questions');
}

/** Whom to tell where a child may have tried to get in touch; empty for findings that are not about pupils. */
export function whomToTell(policy: Policy, answers: readonly AnswerKind[]): string {
  const isAboutPupil = answers.includes('declaredException') && !answers.includes('notFamily');
  return isAboutPupil ? people(policy, 'contactFromChild') : '';
}

function subjectOf(answers: readonly AnswerKind[]): Subject {
  if (answers.includes('declaredException')) return 'exceptions';
  return answers.includes('havePermission') ? 'permission' : 'questions';
}

function people({ contacts }: Policy, subject: Subject): string {
  return contacts
    .filter(({ about }) => about === subject)
    .map(({ role, name, email }) => [name, role, email].filter((part) => part !== undefined).join(', '))
    .join('; ');
}
