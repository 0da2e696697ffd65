/** What stands in a field or a control now: what the browser holds comes before what the page has written. */
import { openRootOf } from './open-roots';
import { all, matches } from './query';
import { attribute, get } from './safe-access';

const TICKABLE =
  'input[type="checkbox"], input[type="radio"], [role="switch"], [role="checkbox"], [role="radio"]';
/** Elements of a page's own that are ticked by an attribute. */
const TICKED_BY_ATTRIBUTE = 'faceplate-switch-input[checked]';

/**
 * Whether a switch, checkbox or radio is on; null where the element has no such state, or says two things.
 * What the person has changed comes before what the page has written for screen readers, and that before
 * how the page began: a saved copy keeps all that is written, but may have lost what was changed.
 */
export function isOn(control: Element): boolean | null {
  const input = isInput(control) ? control : null;
  const held = input && get(input, 'checked');
  if (input && held !== get(input, 'defaultChecked')) return held;
  const written = writtenState(control);
  if (input) return written ?? held;
  const inner = stateWithin(control);
  return inner !== null && written !== null && inner !== written ? null : (inner ?? written);
}

/** What stands in a text field now; empty where the element is none. */
export function valueOf(field: Element): string {
  return isInput(field) ? get(field, 'value') : '';
}

/** What the page itself has put into a text field, before anybody typed in it. */
export function valueAtFirst(field: Element): string {
  return isInput(field) ? get(field, 'defaultValue') : '';
}

function isInput(element: Element): element is HTMLInputElement {
  return matches(element, 'input, textarea');
}

function writtenState(control: Element): boolean | null {
  const written = attribute(control, 'aria-checked') ?? attribute(control, 'aria-pressed');
  if (written === 'true') return true;
  if (written === 'false') return false;
  return matches(control, TICKED_BY_ATTRIBUTE) ? true : null;
}

/** The state of the one control that a switch of a page's own has in its open root. */
function stateWithin(control: Element): boolean | null {
  const root = openRootOf(control);
  const [inner, ...more] = root ? all(root, TICKABLE) : [];
  return inner && more.length === 0 ? isOn(inner) : null;
}
