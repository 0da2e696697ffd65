/** Says what is wrong with a policy file, where, in words that its author can act on. */
import type * as z from 'zod/mini';

/** `place` is a path into the file ("requirements[3].level"); empty for the file as a whole. */
export type PolicyProblem = { place: string; reason: string };

type Issue = z.core.$ZodIssue;

const TYPES: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

export function explain(issue: Issue): PolicyProblem {
  return { place: placeOf(issue.path), reason: reasonFor(issue) };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
}

function reasonFor(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return `${issue.input === undefined ? 'is missing; it has' : 'has'} to be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `has to be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'unrecognized_keys') return `has something we do not know: ${issue.keys.join(', ')}`;
  if (issue.code === 'too_small') return 'is empty or too short';
  if (issue.code === 'too_big') return 'is too long';
  if (issue.code === 'invalid_format') return `is not written in the form we expect (${issue.format})`;
  return issue.message;
}
