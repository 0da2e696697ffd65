/** How much the workers that a page starts hold: objects, and the memory of arrays and pictures beside them. */
import type { CDPSession, Page } from 'puppeteer-core';

/** `most`: bytes held by all workers together, at the moment when it was most. Stops watching. */
export type WorkerMemory = { most: () => Promise<number> };

const EVERY = 100;

export function watchWorkers(page: Page): WorkerMemory {
  const workers = new Set<CDPSession>();
  page.on('workercreated', ({ client }) => workers.add(client));
  let most = 0;
  const look = async () => {
    const held = await Promise.all([...workers].map(heldBy));
    most = Math.max(
      most,
      held.reduce((sum, each) => sum + each, 0),
    );
  };
  const timer = setInterval(() => void look(), EVERY);
  return {
    most: async () => {
      clearInterval(timer);
      await look();
      return most;
    },
  };
}

/** Nothing, for a worker that has ended. */
async function heldBy(worker: CDPSession): Promise<number> {
  try {
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  } catch {
    return 0;
  }
}
