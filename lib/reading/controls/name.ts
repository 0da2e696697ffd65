/** What a control is called, for a person who sees it or has it read out. */
import { attribute, byIdFrom, closest, labelFor, lines, parent } from '../dom';
import { controlsIn } from './kinds';

/** How far above a control its name may stand. */
const CLIMB = 6;

/** The controls among which one stands; the words beside it are its name only where it is alone. */
type Peers = (around: Element) => readonly Element[];

/**
 * The name of a control: its ARIA name, its label, or the first words beside it. Empty where it has none. A
 * control within a label that says nothing has none: the words beyond the label are about something else.
 */
export function nameOf(document: Document, control: Element, peersIn: Peers = controlsIn): string {
  const own = attribute(control, 'aria-label');
  if (own?.trim()) return own;
  const labelledBy = textOfIds(document, control, attribute(control, 'aria-labelledby'));
  if (labelledBy) return labelledBy;
  const around = closest(control, 'label');
  if (around) return firstLineOf(around);
  const label = labelFor(control);
  return (label && firstLineOf(label)) || textBeside(control, peersIn);
}

function firstLineOf(element: Element): string {
  return lines(element)[0] ?? '';
}

function textOfIds(document: Document, control: Element, ids: string | null): string {
  const elements = (ids ?? '').split(/\s+/u).map((id) => (id ? byIdFrom(document, control, id) : null));
  return elements.flatMap((element) => (element ? lines(element).slice(0, 1) : [])).join(' ');
}

/** The first words in the smallest surroundings that have any, if they hold no other control. */
function textBeside(control: Element, peersIn: Peers): string {
  let around = parent(control);
  for (let step = 0; around && step < CLIMB; step++, around = parent(around)) {
    const text = firstLineOf(around);
    if (text) return peersIn(around).length > 1 ? '' : text;
  }
  return '';
}
