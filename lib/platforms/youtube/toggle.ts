/** YouTube's own kind of switch: a button that is pressed in or not. */
import { attribute, all, closest, isOn, lines } from '../../reading/dom';
import type { FieldReading } from '../../reading/controls';
import { isLabel, whyMissing, type Labels } from '../../reading/labels';
import { onShow } from './shown';

const TOGGLE = 'tp-yt-paper-toggle-button';
/** A switch with its title and its explanation. */
const ROW = 'ytd-settings-switch-renderer';

/** Where two pages are on show, which of them counts is not known, and there is none. */
export function togglesOn(document: Document): Element[] {
  const toggles = onShow(document, `${ROW} ${TOGGLE}`);
  const pages = new Set(toggles.map((toggle) => closest(toggle, 'ytd-browse')));
  return pages.size === 1 ? toggles : [];
}

/** The state of the switch that bears one of `labels`. */
export function readToggle(document: Document, labels: Labels): FieldReading<boolean> {
  const named = togglesOn(document).filter((toggle) => isLabel(nameOf(toggle), labels));
  if (named.length === 0) return whyMissing(document, labels);
  const [state = null, ...others] = new Set(named.map(isOn));
  if (others.length > 0) return 'contradictory';
  return state === null ? 'changed' : { value: state, anchor: 'control' };
}

/** What is read out for it, else the title in its row, where the row has no other switch. */
function nameOf(toggle: Element): string {
  const row = closest(toggle, ROW);
  const isAlone = row !== null && all(row, TOGGLE).length === 1;
  return attribute(toggle, 'aria-label') || (isAlone ? (lines(row)[0] ?? '') : '');
}
