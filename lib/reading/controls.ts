/**
 * The shapes of control that settings pages are made of, read by name: a switch or checkbox beside its
 * name, and a group of radio buttons under its question.
 */
import type { Anchor, ReadingTrouble } from '../observation';
import { all, attribute, byId, children, closest, contains, first, isOn, lines, parent } from './dom';
import { asLabel, isLabel, whyMissing, type Labels } from './labels';

/** What reading one fact from a page gives: its value with how it was found, nothing there, or trouble. */
export type FieldReading<T> = { value: T; anchor: Anchor } | 'absent' | ReadingTrouble;

const SWITCHES = 'input[type="checkbox"], [role="switch"], [role="checkbox"]';
const RADIOS = 'input[type="radio"], [role="radio"]';
const CONTROLS = `${SWITCHES}, ${RADIOS}`;
/** How far above a control its name may stand. */
const CLIMB = 6;
/** Longer texts explain; shorter ones may be a title. */
const LONGEST_TITLE = 60;

export function switchesIn(root: ParentNode): Element[] {
  return all(root, SWITCHES);
}

export function hasControls(root: ParentNode): boolean {
  return first(root, CONTROLS) !== null;
}

/** The state of the switch or checkbox that bears one of `labels`. */
export function readSwitch(document: Document, root: ParentNode, labels: Labels): FieldReading<boolean> {
  const named = switchesIn(root).filter((control) => isLabel(nameOf(document, control), labels));
  if (named.length === 0) return whyMissing(document, labels);
  return onlyState(named);
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
  const controls = all(root, CONTROLS);
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

/**
 * The name of a control: its ARIA name, its label, or the first words beside it. Empty where it has none. A
 * control within a label that says nothing has none: the words beyond the label are about something else.
 */
export function nameOf(document: Document, control: Element): string {
  const own = attribute(control, 'aria-label');
  if (own?.trim()) return own;
  const labelledBy = textOfIds(document, attribute(control, 'aria-labelledby'));
  if (labelledBy) return labelledBy;
  const around = closest(control, 'label');
  return around ? (lines(around)[0] ?? '') : textOfLabelFor(document, control) || textBeside(control);
}

function onlyState(controls: readonly Element[]): FieldReading<boolean> {
  const states = new Set(controls.map(isOn));
  if (states.size > 1) return 'contradictory';
  const [state] = states;
  return state === null || state === undefined ? 'changed' : { value: state, anchor: 'control' };
}

function textOfIds(document: Document, ids: string | null): string {
  const elements = (ids ?? '').split(/\s+/u).map((id) => (id ? byId(document, id) : null));
  return elements.flatMap((element) => (element ? lines(element).slice(0, 1) : [])).join(' ');
}

function textOfLabelFor(document: Document, control: Element): string {
  const id = attribute(control, 'id');
  const label = id && all(document, 'label[for]').find((candidate) => attribute(candidate, 'for') === id);
  return (label && lines(label)[0]) || '';
}

/** The first words in the smallest surroundings that have any and hold no other control. */
function textBeside(control: Element): string {
  let around = parent(control);
  for (let step = 0; around && step < CLIMB; step++, around = parent(around)) {
    if (all(around, CONTROLS).length > 1) return '';
    const [text] = lines(around);
    if (text) return text;
  }
  return '';
}

/** Radio buttons that belong together: by role, by name, else by the smallest element that holds several. */
function radioGroups(root: Element): Element[][] {
  const groups = new Map<unknown, Element[]>();
  for (const radio of all(root, RADIOS)) {
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
  while (around && around !== root && all(around, RADIOS).length < 2) around = parent(around);
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
