/**
 * What of a self-check outlives the panel: until the browser closes, in memory that is never written to
 * disk. Lists of people, own posts and the names to look for are left out; of the matches only those that the person
 * has answered are kept, because the answer is about them.
 */
import * as z from 'zod/mini';
import type { ComparedEvidence } from '../fact';
import { findingId, personAnswerId, type NamedAs } from '../finding';
import { accountSchema, observationSchema, personSchema, sourceSchema } from '../messages';
import { RELATIONS, type Person } from '../observation';
import { PICTURE_ROLES } from '../pictures/looked';
import { policySchema, schoolSchema } from '../policies/policy';
import { isServer } from '../server';
import { LIKE_NAME } from '../matching/reasons-to-keep';
import { answersSchema } from './answers-schema';
import { comparedLists, type SelfCheck } from './self-check';

const earlierSchema = z.object({
  account: accountSchema,
  source: sourceSchema,
  list: z.object({
    relation: z.enum(RELATIONS),
    seen: z.number(),
    total: z.nullable(z.number()),
    names: z.number(),
    leavers: z.number(),
    unreadNames: z.optional(z.number()),
    matches: z.array(
      z.object({
        person: personSchema,
        strength: z.enum(['likely', 'possible']),
        reasons: z.array(z.string()),
        hasLeft: z.boolean(),
      }),
    ),
    // Not there in what was kept before families were looked for.
    families: z.optional(z.array(z.object({ person: personSchema, reasons: z.array(z.string()) }))),
    namesNotKept: z.literal(true),
  }),
});

/** Of pictures only how many there were, and which of them look like the logo; of posts only how many. */
const picturesSchema = z.object({
  account: accountSchema,
  lane: z.enum(['page', 'archive']),
  at: z.iso.datetime(),
  looked: z.number(),
  notLooked: z.number(),
  likes: z.array(z.object({ id: z.string(), role: z.enum(PICTURE_ROLES), at: z.iso.datetime() })),
});

const namingSchema = z.object({
  account: accountSchema,
  // Not there in what was kept before posts on screen were looked at.
  lane: z.prefault(z.enum(['page', 'archive']), 'archive'),
  at: z.iso.datetime(),
  posts: z.number(),
  naming: z.number(),
});

export const sessionSchema = z.object({
  version: z.literal(1),
  begun: z.string(),
  policy: policySchema,
  schoolName: z.string(),
  platforms: z.array(z.string()),
  // Not there in what was kept before servers could be named.
  servers: z.optional(z.record(z.string(), z.string().check(z.refine(isServer)))),
  observations: z.array(observationSchema),
  earlier: z.array(earlierSchema),
  answers: answersSchema,
  // Not there in what was kept before pictures and posts were looked at.
  pictures: z.optional(z.array(picturesSchema)),
  naming: z.optional(z.array(namingSchema)),
  ownSchool: z.optional(z.nullable(schoolSchema)),
});

export function toSession(check: SelfCheck) {
  const { begun, policy, schoolName, servers, answers, pictures, naming, ownSchool } = check;
  return {
    version: 1,
    begun,
    policy,
    schoolName,
    platforms: [...check.platforms],
    servers,
    observations: check.observations.filter(({ kind }) => kind !== 'posts'),
    earlier: comparedLists(check)
      .map((entry) => withoutNames(entry, check))
      .toSorted(byAccountAndList),
    answers,
    pictures: [...pictures],
    naming: [...naming],
    ownSchool,
  };
}

/** A self-check as it was when the panel closed; null for anything that is not one. */
export function fromSession(stored: unknown): SelfCheck | null {
  const result = sessionSchema.safeParse(stored);
  if (!result.success) return null;
  const {
    version: _version,
    servers = {},
    pictures = [],
    naming = [],
    ownSchool = null,
    ...session
  } = result.data;
  const inMemory = { lists: [], roll: [], unreadNames: 0, comparisons: [] };
  const earlier = session.earlier.map(asKept);
  return { ...session, earlier, servers, pictures, naming, ownSchool, ...inMemory };
}

/** What was kept of somebody tells no name, so it can be kept again. */
function asKept({ account, source, list }: z.output<typeof earlierSchema>): ComparedEvidence {
  const again = <Kept extends { reasons: string[] }>(kept: Kept) =>
    Object.assign(kept, { reasonsToKeep: kept.reasons });
  const { matches, families, ...counts } = list;
  return {
    account,
    source,
    list: {
      ...counts,
      matches: matches.map(again),
      ...(families ? { families: families.map(again) } : {}),
    },
  };
}

function withoutNames({ account, source, list }: ComparedEvidence, { answers }: SelfCheck) {
  const isAnswered = ({ handle }: Person, as: NamedAs) =>
    Object.hasOwn(answers, personAnswerId(account, handle, as));
  const matches = list.matches
    .filter(({ person, hasLeft }) => isAnswered(person, hasLeft ? 'formerPupil' : 'pupil'))
    .map(({ person, strength, reasonsToKeep: reasons = [LIKE_NAME], hasLeft }) => ({
      person,
      strength,
      reasons,
      hasLeft,
    }));
  const families = (list.families ?? [])
    .filter(({ person }) => isAnswered(person, 'family'))
    .map(({ person, reasonsToKeep: reasons = [LIKE_NAME] }) => ({ person, reasons }));
  const { relation, seen, total, names, leavers, unreadNames } = list;
  return {
    account,
    source,
    list: {
      relation,
      seen,
      total,
      names,
      leavers,
      ...(unreadNames === undefined ? {} : { unreadNames }),
      matches,
      ...(families.length > 0 ? { families } : {}),
      namesNotKept: true as const,
    },
  };
}

/** Always in the same order, so that two pages that hold the same write the same. */
function byAccountAndList(one: ComparedEvidence, other: ComparedEvidence): number {
  return orderOf(one).localeCompare(orderOf(other));
}

function orderOf({ account, list }: ComparedEvidence): string {
  return findingId(list.relation, account);
}
