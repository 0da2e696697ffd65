/**
 * A checkbox without ARIA and without a label of its own: it belongs to the words beside it. They are looked
 * for first, and the way from them to the checkbox must be the way back too.
 */
import { all, attribute, contains, hasOwnText, isOn, lines, parent, textOf } from '../dom';
import { isLabel, whyMissing, type Labels } from '../labels';
import { onlyState, type FieldReading } from './field-reading';
import { switchesIn } from './kinds';

/** How far above the words their checkbox may stand, and above the checkbox its words. */
const CLIMB = 6;

export function readCheckboxBesideWords(
  document: Document,
  root: ParentNode,
  labels: Labels,
): FieldReading<boolean> {
  const named = switchesIn(root).filter((box) => isLabel(attribute(box, 'aria-label') ?? '', labels));
  const beside = wordsIn(root, labels).flatMap((words) => switchBeside(words) ?? []);
  const found = [...named, ...beside];
  return found.length > 0 ? onlyState(found.map(isOn)) : whyMissing(document, labels);
}

function wordsIn(root: ParentNode, labels: Labels): Element[] {
  return all(root, '*').filter((element) => hasOwnText(element) && isLabel(textOf(element), labels));
}

/** The only switch in the smallest surroundings that have any, if the words are its own and not its neighbour's. */
function switchBeside(words: Element): Element | null {
  const around = climb(words, (element) => switchesIn(element).length > 0);
  const [control, ...more] = around ? switchesIn(around) : [];
  if (!control || more.length > 0) return null;
  const row = climb(control, (element) => lines(element).length > 0);
  return row && contains(row, words) ? control : null;
}

function climb(from: Element, isEnough: (element: Element) => boolean): Element | null {
  let around = parent(from);
  for (let step = 1; around && step < CLIMB && !isEnough(around); step++) around = parent(around);
  return around && isEnough(around) ? around : null;
}
