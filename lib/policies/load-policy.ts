/** Opening a policy file: checked in full before any of it is used. */
import { explain, explainBrokenJson, type PolicyProblem } from './explain';
import { policySchema, type Policy } from './policy';

export type LoadedPolicy = { ok: true; policy: Policy } | { ok: false; problems: readonly PolicyProblem[] };

/** Longest policy file that is looked at, in UTF-16 code units. */
const MAX_FILE = 2_000_000;
/** Nobody mends more at once, and a hostile file could have a million. */
const MAX_PROBLEMS = 50;

/**
 * A policy from a file's text or from parsed JSON. A broken one gives the places that are wrong
 * ("requirements[3].level"), each with the reason in a sentence, and never throws.
 */
export function loadPolicy(json: unknown): LoadedPolicy {
  const parsed = typeof json === 'string' ? parseFile(json) : { value: json };
  if ('problem' in parsed) return { ok: false, problems: [parsed.problem] };
  const result = policySchema.safeParse(parsed.value, { reportInput: true });
  return result.success
    ? { ok: true, policy: result.data }
    : { ok: false, problems: result.error.issues.slice(0, MAX_PROBLEMS).map(explain) };
}

function parseFile(text: string): { value: unknown } | { problem: PolicyProblem } {
  if (text.length > MAX_FILE)
    return { problem: { place: '', reason: 'The file is too large to be a policy.' } };
  const json = text.replace(/^\ufeff/u, '');
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { problem: explainBrokenJson(json, error) };
  }
}
