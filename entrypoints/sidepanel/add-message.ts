/** What readers tell, put into the check that it belongs to. */
import { platformOf } from '../../lib/platforms/all';
import { addPeople, addReading, placed } from '../../lib/self-check/add-reading';
import type { Source } from '../../lib/observation';
import type { LiveMessage } from '../../lib/reading/live-message';
import { withCheck, type Mode, type PanelState } from './state';

/** A message belongs to the person's own check or to the practice network's, by the platform it speaks of. */
export function addMessage(state: PanelState, message: LiveMessage): PanelState {
  if (message.type === 'reading') {
    const { reading } = message;
    return withCheck(inMode(state, reading.platform), modeOf(reading.platform), (check) =>
      addReading(check, reading),
    );
  }
  if (message.type !== 'people') return state;
  const { platform, page, handle, at, learned, list, added, begins } = message;
  const mode = modeOf(platform);
  const lane = mode === 'practice' ? 'practice' : 'page';
  const source: Source = { lane, page, at, anchor: 'control', ...(learned ? { learned } : {}) };
  const seen = { relation: list.relation, total: list.total, added, begins };
  return withCheck(state, mode, (check) => addPeople(check, { platform, handle }, source, seen));
}

/** A message as it counts for its check: see `placed`. */
export function placedMessage({ checks }: PanelState, message: LiveMessage): LiveMessage {
  if (message.type !== 'reading') return message;
  const check = checks[modeOf(message.reading.platform)];
  return check ? { ...message, reading: placed(check, message.reading) } : message;
}

/** Which check a message belongs to; null for one that says nothing of a platform. */
export function modeIn(message: LiveMessage): Mode | null {
  if (message.type === 'reading') return modeOf(message.reading.platform);
  return message.type === 'people' ? modeOf(message.platform) : null;
}

export function modeOf(platform: string): Mode {
  return platformOf(platform)?.practice ? 'practice' : 'own';
}

/** Shows the check that is being added to. */
function inMode(state: PanelState, platform: string): PanelState {
  const mode = modeOf(platform);
  return state.checks[mode] && state.mode !== mode ? { ...state, mode, view: 'checklist' } : state;
}
