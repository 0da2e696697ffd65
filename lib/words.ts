/** Filling the blanks of a sentence. */
import type { WordValues } from './finding';

/** Replaces each `{blank}` by its value; a blank without one stays, so that a test can find it. */
export function fill(sentence: string, values: WordValues): string {
  return sentence.replace(/\{(\w+)\}/gu, (blank, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? blank : String(value);
  });
}
