/** A switch or checkbox, a native one or an element that plays one, read by the name beside, around or on it. */
import { isOn } from '../dom';
import { isLabel, whyMissing, type Labels } from '../labels';
import { onlyState, type FieldReading } from './field-reading';
import { switchesIn } from './kinds';
import { nameOf } from './name';

/** The state of the switch or checkbox that bears one of `labels`. */
export function readSwitch(document: Document, root: ParentNode, labels: Labels): FieldReading<boolean> {
  const named = switchesIn(root).filter((control) => isLabel(nameOf(document, control), labels));
  return named.length > 0 ? onlyState(named.map(isOn)) : whyMissing(document, labels);
}

/**
 * The state of the only switch in `root`, for a page that has just one and names it in a language we do not
 * know. A switch that has a name in a language we do know is another switch.
 */
export function readOnlySwitch(document: Document, root: ParentNode, labels: Labels): FieldReading<boolean> {
  const switches = switchesIn(root);
  const why = whyMissing(document, labels);
  const only = switches[0];
  if (switches.length !== 1 || !only) return why;
  if (why === 'changed' && nameOf(document, only) !== '') return why;
  const on = isOn(only);
  return on === null ? 'changed' : { value: on, anchor: 'fallback' };
}
