/**
 * What a school's policy pack is: what the school asks of its staff, clause by clause, and whom to ask.
 * The JSON schema for editors, `policy.schema.json`, is made from the schema here.
 */
import * as z from 'zod/mini';
import { LEVELS } from '../outcome';
import { explain, explainBrokenJson, type PolicyProblem } from './explain';
import { age, date, day, domain, email, id, list, sentence, shortText, visible } from './fields';
import { logoData } from './logo-data';

/** Every name by which people know the school. */
export const schoolSchema = z.strictObject({
  name: shortText,
  /** Short forms; `alsoAPlace` where the words alone may mean a street or a town. */
  shortNames: list(z.strictObject({ text: shortText, alsoAPlace: z.optional(z.boolean()) })),
  /** Of three letters or more: two are too often a word. */
  acronyms: list(z.string().check(visible, z.minLength(3), z.maxLength(12))),
  domains: list(domain),
  postcode: z.optional(shortText),
  motto: z.optional(shortText),
  /** Trust and local authority, where the policy protects their name too. */
  employers: z.optional(list(shortText)),
});
export type School = z.output<typeof schoolSchema>;

const requirementSchema = z.strictObject({
  rule: id,
  level: z.enum(LEVELS),
  /** The section of the policy and, in our own words, what it says. */
  clause: z.strictObject({ section: shortText, says: sentence }),
  options: z.optional(z.record(z.string(), z.unknown())),
});
export type Requirement = z.output<typeof requirementSchema>;

/** As many versions of a logo as are looked for at once. */
export const MOST_LOGOS = 5;
const ENDS_EARLY = { error: 'is before the first day of the term', path: ['ends'] };

/** What one asks somebody about. */
export const CONTACT_SUBJECTS = [
  'questions',
  'contactFromChild',
  'contactFromStaff',
  'exceptions',
  'permission',
] as const;

export const policySchema = z.strictObject({
  $schema: z.optional(shortText),
  format: z.literal(1),
  id,
  version: shortText,
  /** How the policy is named in a finding: "Social Media Policy, Marlow Lane Primary". */
  title: shortText,
  /** Null in a pack for any school; then the person gives the name. */
  school: z.nullable(schoolSchema),
  document: z.strictObject({
    title: shortText,
    lead: z.optional(shortText),
    dated: z.optional(date),
    reviewDue: z.optional(date),
  }),
  /** Who it binds, in our own words. */
  appliesTo: sentence,
  contacts: list(
    z.strictObject({
      about: z.enum(CONTACT_SUBJECTS),
      role: shortText,
      name: z.optional(shortText),
      email: z.optional(email),
    }),
  ),
  /** Help outside the school. */
  help: list(z.strictObject({ name: shortText, email: z.optional(email), about: sentence })),
  officialAccounts: list(
    z.strictObject({
      platforms: list(shortText),
      /** By which people find them: "@marlowlane". */
      handles: z.optional(list(shortText)),
      managedBy: list(shortText),
      note: z.optional(sentence),
    }),
  ),
  /** How people are meant to write to each other. */
  channels: list(z.strictObject({ between: shortText, means: shortText, note: z.optional(sentence) })),
  /** What the policy prints beside what holds now. */
  minimumAges: list(
    z.strictObject({
      platform: shortText,
      printed: age,
      now: z.optional(age),
      since: z.optional(date),
    }),
  ),
  consequences: sentence,
  /** First and last day of each. */
  terms: z.optional(
    list(z.strictObject({ name: shortText, starts: day, ends: day }).check(z.refine(endsLater, ENDS_EARLY))),
  ),
  /** Pictures of the school's logo, to look for in the person's own pictures. */
  logos: z.optional(
    z.array(z.strictObject({ name: shortText, data: logoData })).check(z.maxLength(MOST_LOGOS)),
  ),
  requirements: z.array(requirementSchema).check(z.minLength(1), z.maxLength(100), eachRuleOnce),
});
export type Policy = z.output<typeof policySchema>;

export type LoadedPolicy = { ok: true; policy: Policy } | { ok: false; problems: readonly PolicyProblem[] };

/** Longest policy file that is looked at, in UTF-16 code units: the largest logos take 1.4 million of them. */
export const MAX_FILE = 2_000_000;
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

/** What an answer is an answer under: another version may ask for something else. */
export function policyKey(policy: Policy): string {
  return `${policy.id}/${policy.version}`;
}

/** Whether the date by which the school meant to look at its policy again has passed; `now` is ISO 8601. */
export function isReviewOverdue(policy: Policy, now: string): boolean {
  const due = policy.document.reviewDue;
  return due !== undefined && now.slice(0, due.length) > due;
}

function endsLater({ starts, ends }: { starts: string; ends: string }): boolean {
  return starts <= ends;
}

function eachRuleOnce({ value, issues }: z.core.ParsePayload<Requirement[]>): void {
  const seen = new Set<string>();
  for (const [index, { rule }] of value.entries()) {
    if (seen.has(rule))
      issues.push({
        code: 'custom',
        input: rule,
        path: [index, 'rule'],
        message: 'is a rule that an earlier entry asks for already',
      });
    seen.add(rule);
  }
}
