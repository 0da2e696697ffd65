/** What a Chromium has asked the network for, from its own log (net-export's format). */
import { readFileSync } from 'node:fs';

export type Request = { url: string; initiator: string };

type Event = { type: number; params?: { url?: string; initiator?: string } };

/** Every request that was started, with who started it; read it once the browser has closed. */
export function requestsIn(file: string): Request[] {
  const text = readFileSync(file, 'utf8').trim();
  // A browser that was ended in haste leaves the list open.
  const whole = text.endsWith('}') ? text : `${text.replace(/,$/u, '')}]}`;
  const log = JSON.parse(whole) as { constants: { logEventTypes: Record<string, number> }; events: Event[] };
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) =>
    type === started && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}

/** Requests that the extension started and that leave its own files. */
export function requestsByExtension(requests: readonly Request[]): Request[] {
  const isOurs = (address: string) => address.startsWith('chrome-extension://');
  return requests.filter(({ url, initiator }) => isOurs(initiator) && !isOurs(url));
}
