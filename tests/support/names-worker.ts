/** The worker of the built extension that compares names, run in a real Chromium: what it finds, how long, how much memory. */
import type { CDPSession } from 'puppeteer-core';
import type { Result } from '../../lib/matching/comparison';
import type { Person } from '../../lib/observation';
import type { Pupil } from '../../lib/roll/pupil';
import { openExtensionPage, type Chromium } from './chromium.ts';

export type Compared = {
  /** From giving the names until everything was found, in milliseconds. */
  milliseconds: number;
  /** Bytes that the worker held more than before, where that was most. */
  grown: number;
} & Pick<Result, 'matches' | 'strangers'>;

/** As the panel does: a thousand people at a time. */
const PORTION = 1000;

export async function compareInBrowser(
  chromium: Chromium,
  roll: readonly Pupil[],
  people: readonly Person[],
): Promise<Compared> {
  const page = await openExtensionPage(chromium, 'options.html');
  const started = new Promise<CDPSession>((found) =>
    page.once('workercreated', ({ client }) => found(client)),
  );
  const input = { roll, people, portion: PORTION };
  await page.evaluate(startComparing, input);
  const client = await started;
  const held = async () => (await client.send('Runtime.getHeapUsage')).usedSize;
  const before = await held();
  const found = page.evaluate(() => (globalThis as unknown as { compare: () => Promise<unknown> }).compare());
  let most = before;
  const watch = setInterval(() => void held().then((now) => (most = Math.max(most, now))), 100);
  const result = (await found) as Omit<Compared, 'grown'>;
  clearInterval(watch);
  most = Math.max(most, await held());
  await page.close();
  return { ...result, grown: most - before };
}

type Input = { roll: readonly Pupil[]; people: readonly Person[]; portion: number };

/** Runs in the page, and so brings everything with it. */
function startComparing({ roll, people, portion }: Input): void {
  const scope = globalThis as unknown as {
    trustedTypes: {
      createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
    };
    compare: () => Promise<unknown>;
  };
  const policy = scope.trustedTypes.createPolicy('own-worker', { createScriptURL: (url: string) => url });
  const worker = new Worker(policy.createScriptURL('/names-worker.js'));
  scope.compare = () =>
    new Promise((resolve) => {
      const begun = performance.now();
      let sent = 0;
      const more = () => {
        const next = people.slice(sent, sent + portion);
        sent += next.length;
        worker.postMessage({ type: 'people', list: 0, people: next, isLast: sent === people.length }, []);
      };
      worker.addEventListener('message', ({ data }) => {
        if (data.type === 'ready') return;
        if (data.done < people.length) return more();
        const { matches, strangers } = data.result;
        return resolve({ milliseconds: performance.now() - begun, matches, strangers });
      });
      worker.postMessage({ type: 'roll', roll, schoolNames: [] }, []);
      more();
    });
}
