/** What is inside the box: every stored shape, its version, and how it is read. No name of anybody on a list, no text of a page. */
import * as z from 'zod/mini';
import { GROUPS } from '../checklist';
import { accountSchema, sourceSchema } from '../messages';
import { RELATIONS } from '../observation';
import { OUTCOMES } from '../outcome';
import { policySchema, schoolSchema } from '../policies/policy';
import { answerSchema, answersSchema } from '../self-check/answers-schema';
import { AUDIENCE_SETTINGS, AUDIENCES, SWITCH_SETTINGS } from '../setting';
import { isServer } from '../server';

export const VERSION = 1;
export const KEEP_MONTHS = [3, 6, 13, 25] as const;
export const IDLE_MINUTES = [2, 5, 10, 30] as const;

const count = z.int().check(z.nonnegative());
const ownAccount = z.pick(accountSchema, { platform: true, handle: true });
/** HMAC-SHA-256 in base64. */
const digest = z.string().check(z.maxLength(64));
/** What they may be. */
const namedAs = z.enum(['pupil', 'formerPupil', 'family']);

export const settingSchema = z.union([
  z.object({
    account: ownAccount,
    name: z.enum(SWITCH_SETTINGS),
    value: z.boolean(),
    source: sourceSchema,
  }),
  z.object({
    account: ownAccount,
    name: z.enum(AUDIENCE_SETTINGS),
    value: z.enum(AUDIENCES),
    source: sourceSchema,
  }),
]);

const listSchema = z.object({
  account: ownAccount,
  source: sourceSchema,
  relation: z.enum(RELATIONS),
  seen: count,
  total: z.nullable(count),
  names: count,
  leavers: count,
  unreadNames: z.optional(count),
});

const pointSchema = z.object({
  id: z.string(),
  rule: z.string(),
  account: z.nullable(ownAccount),
  about: z.string(),
  outcome: z.enum(OUTCOMES),
  group: z.enum(GROUPS),
  stale: z.boolean(),
});

const personSchema = z.object({
  digest,
  account: ownAccount,
  as: namedAs,
  relations: z.array(z.enum(RELATIONS)),
});

export const keptCheckSchema = z.object({
  begun: z.iso.datetime(),
  kept: z.iso.datetime(),
  policy: policySchema,
  schoolName: z.string(),
  ownSchool: z.nullable(schoolSchema),
  platforms: z.array(z.string()),
  servers: z.record(z.string(), z.string().check(z.refine(isServer))),
  settings: z.array(settingSchema),
  lists: z.array(listSchema),
  points: z.array(pointSchema),
  answers: answersSchema,
  /** Null where they were remembered under a key that is not here: then nothing can be said of them. */
  people: z.nullable(z.array(personSchema)),
});
export type KeptCheck = z.output<typeof keptCheckSchema>;

const contentsSchema = z.object({
  version: z.literal(VERSION),
  keepMonths: z.int().check(z.positive()),
  idleMinutes: z.int().check(z.positive()),
  /** What the digests of people are made with. */
  digestKey: z.string(),
  people: z.array(z.object({ digest, as: namedAs, answer: answerSchema })),
  /** The newest first. */
  checks: z.array(keptCheckSchema),
  /** When the check was begun that is under way, and that the person wants not to be kept. */
  unkept: z.nullable(z.string()),
});
export type Contents = z.output<typeof contentsSchema>;

export type ReadContents = { ok: true; contents: Contents } | { ok: false; why: 'newer' | 'damaged' };

const versionSchema = z.object({ version: z.int() });

export function newContents(digestKey: string): Contents {
  return {
    version: VERSION,
    keepMonths: 13,
    idleMinutes: 10,
    digestKey,
    people: [],
    checks: [],
    unkept: null,
  };
}

/** What stands in an opened box. Never throws. */
export function readContents(json: string): ReadContents {
  try {
    const value: unknown = JSON.parse(json);
    const version = versionSchema.safeParse(value).data?.version;
    if (version !== undefined && version > VERSION) return { ok: false, why: 'newer' };
    const read = contentsSchema.safeParse(value);
    return read.success ? { ok: true, contents: read.data } : { ok: false, why: 'damaged' };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}
