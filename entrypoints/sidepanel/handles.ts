/** What readers are told of the person: their own handle on each platform, as far as a page has shown it. */
import type { Platform } from '../../lib/platform';
import { platforms } from '../../lib/platforms/all';
import { practiceHandle } from '../../lib/practice/practice-check';
import { ownHandle } from '../../lib/self-check/self-check';
import { modeOf } from './add-message';
import type { ByPlatform, Order } from './reading-line';
import type { PanelState } from './state';

export function handleOn(state: PanelState, platform: Platform): string | null {
  return platform.practice ? practiceHandle : (ownHandleIn(state, platform.id) ?? null);
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
