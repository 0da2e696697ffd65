/** The person's own handle on each platform, as far as a page has told it. */
import type { Platform } from '../../lib/platform';
import { platforms } from '../../lib/platforms/all';
import { practiceHandle } from '../../lib/practice/practice-check';
import { ownHandle } from '../../lib/self-check/self-check';
import { modeOf } from './add-message';
import type { OwnHandles } from './reading-line';
import type { PanelState } from './state';

export function handleOn(state: PanelState, platform: Platform): string | null {
  return platform.practice ? practiceHandle : (ownHandleIn(state, platform.id) ?? null);
}

export function ownHandlesIn(state: PanelState): OwnHandles {
  const handles = platforms.map(({ id }) => [id, ownHandleIn(state, id)] as const);
  return Object.fromEntries(handles.flatMap(([id, handle]) => (handle === undefined ? [] : [[id, handle]])));
}

function ownHandleIn(state: PanelState, platform: string): string | undefined {
  const check = state.checks[modeOf(platform)];
  return check ? ownHandle(check, platform) : undefined;
}
