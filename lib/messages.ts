/** Messages as they cross a border: whatever comes in is hostile until it has been parsed here. */
import * as z from 'zod/mini';
import { AUDIENCES, AUDIENCE_SETTINGS, SWITCH_SETTINGS } from './setting';
import { LANGUAGE_TAG, PROFILE_TEXTS, READING_TROUBLES, RELATIONS } from './observation';
import { cleanLine, cleanText, MAX_NAME, MAX_TEXT } from './text';

const MAX_PEOPLE = 100_000;

const line = z.pipe(
  z.string().check(z.maxLength(MAX_NAME * 4)),
  z.transform((text) => cleanLine(text)),
);
const text = z.pipe(
  z.string().check(z.maxLength(MAX_TEXT * 2)),
  z.transform((value) => cleanText(value)),
);
const handle = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[\p{L}\p{N}._@:-]+$/u));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/u));
const time = z.iso.datetime();
const month = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/u));
const language = z.optional(z.string().check(z.regex(LANGUAGE_TAG)));
const count = z.int().check(z.nonnegative());

export const accountSchema = z.object({
  platform: id,
  handle: z.nullable(handle),
  displayName: z.optional(line),
});

export const sourceSchema = z.object({
  lane: z.enum(['page', 'archive', 'practice', 'person']),
  page: id,
  at: time,
  anchor: z.enum(['control', 'fallback', 'embedded']),
  learned: z.optional(month),
  embeddedDisagrees: z.optional(z.literal(true)),
});

function readingOf<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('status', [
    z.object({ status: z.literal('found'), value }),
    z.object({ status: z.literal('absent') }),
    z.object({ status: z.literal('unreadable'), why: z.enum(READING_TROUBLES), language }),
  ]);
}

function observationOf<const Kinds extends readonly string[], Value extends z.ZodMiniType>(
  kinds: Kinds,
  value: Value,
) {
  return z.object({
    kind: z.enum(kinds),
    reading: readingOf(value),
    account: accountSchema,
    source: sourceSchema,
  });
}

export const personSchema = z.object({ handle, displayName: line, bio: z.optional(text) });

const liveListSchema = z.object({ relation: z.enum(RELATIONS), seen: count, total: z.nullable(count) });

const peopleSchema = z.extend(liveListSchema, {
  people: z.array(personSchema).check(z.maxLength(MAX_PEOPLE)),
});

export const observationSchema = z.union([
  observationOf(SWITCH_SETTINGS, z.boolean()),
  observationOf(AUDIENCE_SETTINGS, z.enum(AUDIENCES)),
  observationOf(PROFILE_TEXTS, text),
  observationOf(['links'], z.array(line).check(z.maxLength(50))),
  observationOf(['followersCount', 'followingCount'], count),
  observationOf(['people'], peopleSchema),
]);

const pageReadingSchema = z.object({
  platform: id,
  page: id,
  account: z.optional(z.object({ handle, displayName: z.optional(line) })),
  observations: z.array(observationSchema).check(z.maxLength(200)),
});

/** What the reader in a page tells the panel; see `lib/reading/live-message.ts`. */
export const liveMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('unsupported') }),
  z.object({ type: z.literal('waiting') }),
  z.object({ type: z.literal('reading'), reading: pageReadingSchema }),
  z.object({
    type: z.literal('people'),
    platform: id,
    page: id,
    handle: z.nullable(handle),
    at: time,
    list: liveListSchema,
    added: z.array(personSchema).check(z.maxLength(MAX_PEOPLE)),
    begins: z.boolean(),
    learned: z.optional(month),
  }),
  z.object({ type: z.literal('left') }),
]);
