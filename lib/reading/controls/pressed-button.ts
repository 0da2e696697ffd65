/** A button that stays pressed while something is on, such as `<button aria-pressed="true">`. */
import { all, isOn } from '../dom';
import { isLabel, whyMissing, type Labels } from '../labels';
import { onlyState, type FieldReading } from './field-reading';
import { nameOf } from './name';

const PRESSED = '[aria-pressed]';

/** The state of the button that bears one of `labels`. */
export function readPressedButton(
  document: Document,
  root: ParentNode,
  labels: Labels,
): FieldReading<boolean> {
  const named = pressedButtonsIn(root).filter((button) =>
    isLabel(nameOf(document, button, pressedButtonsIn), labels),
  );
  return named.length > 0 ? onlyState(named.map(isOn)) : whyMissing(document, labels);
}

export function pressedButtonsIn(root: ParentNode): Element[] {
  return all(root, PRESSED);
}
