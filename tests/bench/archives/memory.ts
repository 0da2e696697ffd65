/** How much memory a browser takes with all its processes, watched while something is done. */
import { readdirSync, readFileSync } from 'node:fs';

const MB = 1024 * 1024;

/** Megabytes of all processes that descend from one, what they share counted once. */
function memoryOf(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const isOwn = (pid: number): boolean => pid === root || (pid > 1 && isOwn(parents.get(pid) ?? 0));
  const own = [...parents.keys()].filter(isOwn);
  return own.reduce((sum, pid) => sum + shareOf(pid), 0) / MB;
}

function parentOf(pid: number): number {
  return Number(/\) \S (\d+)/u.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0);
}

function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended.
    return '';
  }
}

/** The highest growth while `work` goes on, in megabytes. */
export async function growthWhile<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ result: T; growth: number }> {
  const before = memoryOf(pid);
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, memoryOf(pid));
  }, 100);
  try {
    const result = await work();
    return { result, growth: Math.max(highest, memoryOf(pid)) - before };
  } finally {
    clearInterval(timer);
  }
}
