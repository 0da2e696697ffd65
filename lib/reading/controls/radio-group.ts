/** A group of radio buttons under its question: named by ARIA, in labels, or beside their words. */
import type { Anchor } from '../../observation';
import { attribute, children, closest, contains, isOn, lines, parent } from '../dom';
import { asLabel, isLabel, whyMissing, type Labels } from '../labels';
import type { FieldReading } from './field-reading';
import { controlsIn, radiosIn } from './kinds';
import { nameOf } from './name';

/** Longer texts explain; shorter ones may be a title. */
const LONGEST_TITLE = 60;

/** A radio group: the question it stands under, and what each of its options means. */
export type Question<T> = { asks: Labels; options: readonly (readonly [Labels, T])[] };

/**
 * The chosen option of the radio group under `question`. `others` are the questions of the page's other
 * groups, so that a group is never read as the answer to its neighbour's question.
 */
export function readChoice<T>(
  document: Document,
  root: Element,
  question: Question<T>,
  others: readonly Labels[] = [],
): FieldReading<T> {
  const groups = radioGroups(root);
  const controls = controlsIn(root);
  const asked = groups.filter((group) => {
    const titles = titlesOver(document, root, group, controls);
    const isOther = others.some((labels) => titles.some((title) => isLabel(title, labels)));
    return !isOther && titles.some((title) => isLabel(title, question.asks));
  });
  if (asked.length > 1) return 'contradictory';
  if (asked[0]) return chosen(document, asked[0], question, 'control');
  const only = others.length === 0 && groups.length === 1 ? groups[0] : undefined;
  return only ? chosen(document, only, question, 'fallback') : whyMissing(document, question.asks);
}

/** Radio buttons that belong together: by role, by name, else by the smallest element that holds several. */
function radioGroups(root: Element): Element[][] {
  const groups = new Map<unknown, Element[]>();
  for (const radio of radiosIn(root)) {
    const key =
      closest(radio, '[role="radiogroup"]') ?? (attribute(radio, 'name') || holderOfSeveral(radio, root));
    const group = groups.get(key);
    if (group) group.push(radio);
    else groups.set(key, [radio]);
  }
  return [...groups.values()];
}

function holderOfSeveral(radio: Element, root: Element): Element {
  let around = parent(radio);
  while (around && around !== root && radiosIn(around).length < 2) around = parent(around);
  return around ?? root;
}

/**
 * What a group is called, or the titles in its nearest surroundings that have any. Another control ends the
 * climb: from there on the words may be about something else.
 */
function titlesOver(
  document: Document,
  root: Element,
  group: readonly Element[],
  controls: readonly Element[],
): string[] {
  const named = group[0] && closest(group[0], '[role="radiogroup"]');
  const name = named && nameOf(document, named);
  if (name) return [name];
  for (let around = holderOf(group); around && contains(root, around); around = parent(around)) {
    const within = controls.filter((control) => around && contains(around, control));
    const titles = titlesIn(around, within);
    if (titles.length > 0) return titles;
    if (within.length > group.length) return [];
  }
  return [];
}

/** Short texts directly in an element, what has controls of its own left out. */
function titlesIn(around: Element, controls: readonly Element[]): string[] {
  return children(around)
    .filter((child) => !controls.some((control) => contains(child, control)))
    .flatMap((child) => lines(child))
    .filter((text) => text.length <= LONGEST_TITLE);
}

function holderOf(group: readonly Element[]): Element | null {
  let around = group[0] ? parent(group[0]) : null;
  while (around && !group.every((radio) => around && contains(around, radio))) around = parent(around);
  return around;
}

function chosen<T>(
  document: Document,
  group: readonly Element[],
  question: Question<T>,
  anchor: Anchor,
): FieldReading<T> {
  const names = new Set(group.map((radio) => asLabel(nameOf(document, radio))));
  // One option alone is no choice: what it was chosen over has gone, and perhaps its name with it.
  if (group.length < 2 || names.size !== group.length) return 'changed';
  const on = group.filter((radio) => isOn(radio) === true);
  const [radio] = on;
  if (on.length !== 1 || !radio) return on.length > 1 ? 'contradictory' : 'changed';
  const name = nameOf(document, radio);
  const option = question.options.find(([labels]) => isLabel(name, labels));
  if (option) return { value: option[1], anchor };
  return question.options[0] ? whyMissing(document, question.options[0][0]) : 'changed';
}
