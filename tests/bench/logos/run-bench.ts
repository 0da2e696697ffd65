/** Judges every picture of a set by every method, one after the other. */
import { createLogoMatcher } from '../../../lib/matching/logos/index.ts';
import { dHash, pHash } from './hashes.ts';
import { jsfeatOrb } from './jsfeat-orb.ts';
import type { Method } from './method.ts';
import { openCvAkaze, openCvOrb } from './opencv-features.ts';
import { inventedSet, labelledSet, type PictureSet } from './pictures.ts';
import { report, type Judged } from './report.ts';

export { inventedSet, labelledSet };

const ours: Method = {
  name: 'Before the Bell',
  prepare: async (references) => {
    const matcher = await createLogoMatcher(references);
    return (image) => matcher.match(image)?.score ?? 0;
  },
};

const METHODS: readonly Method[] = [ours, dHash, pHash, jsfeatOrb, openCvOrb, openCvAkaze];

/** Prints a method's figures as soon as they are known. */
export async function runBench(
  set: PictureSet,
  only: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const sizes = `${set.cases.filter(({ hasLogo }) => hasLogo).length} pictures with the logo, ${set.cases.filter(({ hasLogo }) => !hasLogo).length} without`;
  print(sizes);
  for (const method of METHODS.filter(({ name }) => !only || name.includes(only)))
    for (const line of report(method.name, await judgedBy(method, set))) print(line);
  print(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB in the process as a whole`);
}

async function judgedBy(method: Method, { references, cases }: PictureSet): Promise<Judged[]> {
  const ready = new Map<string, (image: Parameters<Awaited<ReturnType<Method['prepare']>>>[0]) => number>();
  for (const [logo, pictures] of references) ready.set(logo, await method.prepare(pictures));
  const judged: Judged[] = [];
  for (const picture of cases) {
    const image = await picture.open();
    const before = process.cpuUsage();
    const score = ready.get(picture.target)?.(image) ?? 0;
    const { user, system } = process.cpuUsage(before);
    judged.push({ picture, score, milliseconds: (user + system) / 1000 });
  }
  return judged;
}
