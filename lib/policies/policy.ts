/**
 * What a school's policy pack is: what the school asks of its staff, clause by clause, and whom to ask.
 * The JSON schema for editors, `policy.schema.json`, is made from the schema here.
 */
import * as z from 'zod/mini';
import { LEVELS } from '../outcome';
import { cleanLine } from '../text';

/** Without what cannot be seen; whether it is too long is for the checks after it to say. */
const visible = z.overwrite<string>((text) => cleanLine(text, text.length));
const sentence = z.string().check(visible, z.minLength(1), z.maxLength(1000));
const shortText = z.string().check(visible, z.minLength(1), z.maxLength(200));
const email = z.email({ error: 'is not an email address' });
const id = z.string().check(
  z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, {
    error: 'has to be small letters and numbers with hyphens between words, as in "marlow-lane"',
  }),
  z.maxLength(60),
);
const domain = z.string().check(
  z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, {
    error: 'has to be a web address without "https://" and "www.", in small letters',
  }),
  z.maxLength(200),
);
const DATE_FORM = 'has to be a date that exists, as a month ("2022-11") or a day ("2022-11-30")';
const date = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/u, { error: DATE_FORM, abort: true }),
    z.refine(isRealDate, DATE_FORM),
  );
const age = z.int().check(z.gte(0), z.lte(25));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(100));

/** Every name by which people know the school. */
const schoolSchema = z.strictObject({
  name: shortText,
  /** Short forms; `alsoAPlace` where the words alone may mean a street or a town. */
  shortNames: list(z.strictObject({ text: shortText, alsoAPlace: z.optional(z.boolean()) })),
  /** Of three letters or more: two are too often a word. */
  acronyms: list(z.string().check(visible, z.minLength(3), z.maxLength(12))),
  domains: list(domain),
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
    z.strictObject({ platforms: list(shortText), managedBy: list(shortText), note: z.optional(sentence) }),
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
  requirements: z.array(requirementSchema).check(z.minLength(1), z.maxLength(100), eachRuleOnce),
});
export type Policy = z.output<typeof policySchema>;

/** Whether the date by which the school meant to look at its policy again has passed; `now` is ISO 8601. */
export function isReviewOverdue(policy: Policy, now: string): boolean {
  const due = policy.document.reviewDue;
  return due !== undefined && now.slice(0, due.length) > due;
}

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
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
