/** The person's answers, as they are stored. */
import * as z from 'zod/mini';
import { ANSWERS } from '../answer';
import { OUTCOMES } from '../outcome';

export const answerSchema = z.object({
  kind: z.enum(ANSWERS),
  at: z.iso.datetime(),
  outcome: z.enum(OUTCOMES),
  said: z.string(),
  policy: z.string(),
  exception: z.optional(
    z.object({ approvedBy: z.string(), approvedOn: z.string(), linkFromBefore: z.enum(['yes', 'no', '']) }),
  ),
  permitted: z.optional(z.iso.date()),
});

export const answersSchema = z.record(z.string(), answerSchema);
