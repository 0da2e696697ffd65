/** The kinds of field that a policy pack is made of. */
import * as z from 'zod/mini';
import { cleanLine } from '../text';

/** Without what cannot be seen; whether it is too long is for the checks after it to say. */
export const visible = z.overwrite<string>((text) => cleanLine(text, text.length));
export const sentence = z.string().check(visible, z.minLength(1), z.maxLength(1000));
export const shortText = z.string().check(visible, z.minLength(1), z.maxLength(200));
export const email = z.email({ error: 'is not an email address' });
export const id = z.string().check(
  z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, {
    error: 'has to be small letters and numbers with hyphens between words, as in "marlow-lane"',
  }),
  z.maxLength(60),
);
export const domain = z.string().check(
  z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, {
    error: 'has to be a web address without "https://" and "www.", in small letters',
  }),
  z.maxLength(200),
);
const DATE_FORM = 'has to be a date that exists, as a month ("2022-11") or a day ("2022-11-30")';
export const date = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/u, { error: DATE_FORM, abort: true }),
    z.refine(isRealDate, DATE_FORM),
  );
const DAY_FORM = 'has to be a day that exists, as in "2026-09-01"';
export const day = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, { error: DAY_FORM, abort: true }),
    z.refine(isRealDate, DAY_FORM),
  );
export const age = z.int().check(z.gte(0), z.lte(25));
export const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(100));

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, inMonth = 1] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, inMonth)).getUTCDate() === inMonth;
}
