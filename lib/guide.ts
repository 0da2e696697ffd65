/**
 * What a guide is: the points that a person looks at for themselves, where we cannot read a platform, or not
 * all of it. A guide is one data file in its platform's folder, `guide.json`.
 */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(400));
const steps = z.array(text).check(z.maxLength(8));
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));

const itemSchema = z.strictObject({
  id,
  /** The rules that it is about, weightiest first: it is asked once, for the first of them that the policy has. */
  rules: z.array(id).check(z.minLength(1)),
  /** `setting`: something to set. `look`: something to look through. */
  kind: z.enum(['setting', 'look']),
  /** The platform's own name for it, where it has one. */
  title: text,
  /** The strictest choice, or what there should be to see. */
  strictest: text,
  /** What this point alone has to do with it. */
  why: z.optional(text),
  phone: z.optional(steps),
  web: z.optional(steps),
  /** Where the point is on the web. */
  page: z.optional(z.strictObject({ title: text, address: z.url({ protocol: /^https$/u }) })),
});

export const guideSchema = z.strictObject({
  /** The platform's title. */
  title: text,
  /** What goes by this title, for a guide to several platforms; empty for one alone. */
  covers: z.string().check(z.maxLength(200)),
  /** The month in which the steps were last looked up, as "2026-11". */
  seen: z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/u)),
  /** In order of weight. */
  items: z.array(itemSchema).check(z.minLength(1)),
  /** Rules that have nothing to ask here, each with the reason in a sentence. */
  notHere: z.optional(z.array(z.strictObject({ rule: id, because: text }))),
});

export type Guide = z.output<typeof guideSchema>;
export type GuideItem = z.output<typeof itemSchema>;

/** The point of a guide by its id. */
export function guideItem(guide: Guide | undefined, itemId: string): GuideItem | undefined {
  return guide?.items.find((item) => item.id === itemId);
}
