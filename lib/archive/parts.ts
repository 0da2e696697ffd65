/** Downloads that come in several files: which of them were given, and whether one is missing in between. */
import { nameOf } from './path';

export type Parts = { given: number; atLeast: number };

/** "takeout-20260901T100000Z-002.zip", "mydata~1786700219713-2.zip", "instagram-sam-part-2.zip". */
const NUMBERED = /^(.*?)(?:[-_ ]?part[-_ ]?|-)(\d{1,3})(?:[-_ ]?of[-_ ]?(\d{1,3}))?\.(?:zip|tgz|tar\.gz)$/iu;

/** The parts that belong together with those named, among all that were given; a file without a number is the first. */
export function partsOf(names: readonly string[], all: readonly string[] = names): Parts {
  const together = new Set(names.map((name) => numbered(name).of));
  const parts = [...new Set(all)].map(numbered).filter(({ of }) => together.has(of));
  const given = new Set(parts.map(({ of, number }) => `${number} ${of}`)).size;
  return { given, atLeast: Math.max(given, ...parts.map(({ last }) => last)) };
}

function numbered(name: string): { of: string; number: number; last: number } {
  const [, of = name.replace(/\.(?:zip|tgz|tar\.gz)$/iu, ''), number = '1', last = number] =
    NUMBERED.exec(nameOf(name)) ?? [];
  return { of: nameOf(of), number: Number(number), last: Number(last) };
}
