/** Which elements of a page are controls that are on or off. */
import { all, first, hostOf, matches, treeOf } from '../dom';

/** A platform's own element for a switch, in whose open root the switch itself is. */
const SWITCH_ELEMENTS = 'faceplate-switch-input';
const SWITCHES = `input[type="checkbox"], [role="switch"], [role="checkbox"], ${SWITCH_ELEMENTS}`;
const RADIOS = 'input[type="radio"], [role="radio"]';
const CONTROLS = `${SWITCHES}, ${RADIOS}`;

export function switchesIn(root: ParentNode): Element[] {
  return whole(all(root, SWITCHES));
}

export function radiosIn(root: ParentNode): Element[] {
  return whole(all(root, RADIOS));
}

export function controlsIn(root: ParentNode): Element[] {
  return whole(all(root, CONTROLS));
}

export function hasControls(root: ParentNode): boolean {
  return first(root, CONTROLS) !== null;
}

/** What is in the open root of a control is a part of that control, not one more. */
function whole(controls: Element[]): Element[] {
  return controls.filter((control) => !isPart(control));
}

function isPart(control: Element): boolean {
  let host = hostOf(treeOf(control));
  while (host && !matches(host, CONTROLS)) host = hostOf(treeOf(host));
  return host !== null;
}
