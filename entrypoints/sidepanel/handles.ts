/** What readers are told of the person: their own handle on each platform, as far as a page has shown it. */
import type { Platform } from '../../lib/platform';
import { platforms } from '../../lib/platforms/all';
import { practiceHandle } from '../../lib/practice/practice-check';
import { ownHandle, serverOn, type Servers } from '../../lib/self-check/self-check';
import { serverIn } from '../../lib/server';
import { modeOf } from './add-message';
import type { ByPlatform, Order } from './reading-line';
import type { PanelState } from './state';

export function handleOn(state: PanelState, platform: Platform): string | null {
  return platform.practice ? practiceHandle : (ownHandleIn(state, platform.id) ?? null);
}

/** The person's server on a platform that anybody can run one of, where it is known; else null. */
export function serverFor(state: PanelState, { id, anyServer }: Platform): string | null {
  const check = state.checks[modeOf(id)];
  return anyServer && check ? serverOn(check, id) : null;
}

/** The servers that were named on the first screen; what is none is asked for again when it is needed. */
export function namedServers(typed: Servers): Servers {
  const named = Object.entries(typed).map(([id, text]) => [id, serverIn(text)] as const);
  return Object.fromEntries(named.flatMap(([id, server]) => (server === null ? [] : [[id, server]])));
}

/** What a reader has to know before it begins. */
export function orderFor(state: PanelState): Order {
  return {
    ownHandles: byPlatform((platform) => ownHandleIn(state, platform)),
    begun: byPlatform((platform) => state.checks[modeOf(platform)]?.begun),
  };
}

function byPlatform(valueOf: (platform: string) => string | undefined): ByPlatform {
  const values = platforms.map(({ id }) => [id, valueOf(id)] as const);
  return Object.fromEntries(values.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
}

function ownHandleIn(state: PanelState, platform: string): string | undefined {
  const check = state.checks[modeOf(platform)];
  return check ? ownHandle(check, platform) : undefined;
}
