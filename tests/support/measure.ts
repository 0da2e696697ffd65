/** Measuring in a real browser: how long threads were busy, how much memory is held, what is held in it. */
import type { CDPSession, Page } from 'puppeteer-core';

/** Bytes of JavaScript held by a page once everything that is not needed is gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

/** Handles of everyone whom the reader in a page has seen on the list of its page `page`. */
export async function seenInReader(session: CDPSession, worlds: Worlds, page: string): Promise<string[]> {
  const found = await inWorlds(session, worlds, `[...(${seenOn(page)}?.keys() ?? [])]`);
  return found.flatMap((handles) => (Array.isArray(handles) ? handles.map(String) : []));
}

function seenOn(page: string): string {
  return `globalThis[Symbol.for('before-the-bell')]?.seen?.get(${JSON.stringify(page)})`;
}

/** Worlds come and go with what the page loads; what is gone says nothing. */
async function inWorlds(session: CDPSession, worlds: Worlds, expression: string): Promise<unknown[]> {
  const said = worlds.of(session).map(async (contextId) => {
    const answer = await session
      .send('Runtime.evaluate', { contextId, returnByValue: true, expression })
      .catch(() => null);
    return answer?.result.value as unknown;
  });
  return (await Promise.all(said)).filter((value) => value !== undefined);
}

/** The worlds in which scripts run in a page, the extension's among them. */
export class Worlds {
  readonly #ids = new Map<CDPSession, Set<number>>();

  async follow(session: CDPSession): Promise<void> {
    const ids = new Set<number>();
    this.#ids.set(session, ids);
    session.on('Runtime.executionContextCreated', ({ context }) => ids.add(context.id));
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      ids.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => ids.clear());
    await session.send('Runtime.enable');
  }

  of(session: CDPSession): number[] {
    return [...(this.#ids.get(session) ?? [])];
  }
}

/** Handles on each list that the panel holds, by the list's platform and relation. */
export async function listsInPanel(session: CDPSession): Promise<Record<string, string[]>> {
  const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
    objectGroup: 'lists',
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const lists = this.filter((one) => one.kind === 'people' && one.reading?.value?.people && one.account);
      const newest = lists.toSorted((one, other) => one.source.at.localeCompare(other.source.at));
      return Object.fromEntries(newest.map(({ account, source, reading }) => [account.platform + ' ' + source.page, reading.value.people.map(({ handle }) => handle)]));
    }`,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'lists' });
  return result.value as Record<string, string[]>;
}

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds: on the clock, and of the thread's own time, which other programs do not lengthen. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; message?: string } };
};

/** Thread time in milliseconds. */
export type Busy = {
  /** Each run of the scripts, in order. */
  runs: readonly number[];
  /** Longest run of the scripts in one go, and all of them together. */
  longest: number;
  sum: number;
  /** Longest task of the thread, whatever it did, and all of them together. */
  longestTask: number;
  all: number;
};

/** The page whose thread is looked at, and the scripts on it. */
export type Watched = { page: Page; scripts: RegExp };

/** What the threads of some pages did while `work` ran. */
export async function traced<Names extends string>(
  watched: Readonly<Record<Names, Watched>>,
  work: () => Promise<void>,
): Promise<Record<Names, Busy>> {
  const pages = Object.entries<Watched>(watched);
  const tracing = pages[0]?.[1].page.tracing;
  await tracing?.start({ categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  for (const [name, { page }] of pages)
    await page.evaluate((mark) => console.timeStamp(mark), `bench ${name}`);
  await work();
  const trace = await tracing?.stop();
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return Object.fromEntries(
    pages.map(([name, { scripts }]) => [name, busyOn(threadOf(events, `bench ${name}`), scripts)]),
  ) as Record<Names, Busy>;
}

/** Everything that the thread did on which this mark was set. */
function threadOf(events: readonly TraceEvent[], mark: string): TraceEvent[] {
  const marked = events.find(({ args }) => args?.data?.message === mark);
  if (!marked) throw new Error(`The trace has no mark “${mark}”.`);
  return events.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid);
}

/**
 * Collecting garbage falls into whatever runs when it is time, and on a page of a million elements takes long; it
 * counts to the thread's tasks, not to the scripts' own work.
 */
function busyOn(events: readonly TraceEvent[], scripts: RegExp): Busy {
  const collecting = events.filter(({ name }) => name === 'MajorGC' || name === 'MinorGC');
  const own = events
    .filter(({ args }) => scripts.test(args?.data?.url ?? ''))
    .map((run) => threadTimeOf(run) - sum(collecting.filter((one) => isIn(one, run)).map(threadTimeOf)));
  const tasks = events.filter(({ name }) => name === 'RunTask').map(threadTimeOf);
  return { runs: own, longest: longest(own), sum: sum(own), longestTask: longest(tasks), all: sum(tasks) };
}

function threadTimeOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function isIn({ ts }: TraceEvent, run: TraceEvent): boolean {
  return ts >= run.ts && ts <= run.ts + (run.dur ?? 0);
}

export function longest(times: readonly number[]): number {
  return times.reduce((most, time) => Math.max(most, time), 0);
}

export function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
