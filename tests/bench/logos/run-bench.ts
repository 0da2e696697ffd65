/** Judges every picture of a set by every method, one after the other: in Node, or in a real Chromium. */
import { openChromium } from './chromium-bench.ts';
import type { Method } from './method.ts';
import { METHODS } from './methods.ts';
import { inventedSet, labelledSet, type PictureSet } from './pictures.ts';
import { report, type Judged } from './report.ts';

export { inventedSet, labelledSet };

export type BenchOptions = { only: string | undefined; inChromium: boolean; print: (line: string) => void };

/** Prints a method's figures as soon as they are known. */
export async function runBench(set: PictureSet, { only, inChromium, print }: BenchOptions): Promise<void> {
  const count = (hasLogo: boolean) => set.cases.filter((one) => one.hasLogo === hasLogo).length;
  print(
    `${count(true)} pictures with the logo, ${count(false)} without, ${inChromium ? 'in Chromium' : 'in Node'}`,
  );
  const chromium = inChromium ? await openChromium() : null;
  for (const method of METHODS.filter(({ name }) => !only || name.includes(only))) {
    const judged = chromium ? await chromium.judgedBy(method.name, set) : await judgedBy(method, set);
    for (const line of report(method.name, judged)) print(line);
  }
  await chromium?.close();
  if (!chromium)
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
