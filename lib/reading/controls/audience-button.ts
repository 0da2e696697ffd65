/**
 * The button beside a question that says who can see something and opens a choice of audiences. Its label
 * ends with the audience, and that may be a list of people's names, of which nothing is kept.
 */
import type { Audience } from '../../setting';
import { all, attribute, contains, lines, matches, parent } from '../dom';
import { isLabel, whyMissing, type Labels } from '../labels';
import { onlyState, type FieldReading } from './field-reading';

/** What such buttons look like on a platform. */
export type AudienceButtons = {
  selector: string;
  /** Takes the audience out of a button's ARIA name, as its first group. */
  label: RegExp;
  audiences: readonly (readonly [Labels, Audience])[];
  /** An audience that goes on with names, such as all friends but some, and the one that it is never wider than. */
  named?: { pattern: RegExp; within: Audience };
};

const STATEFUL = 'input, [role="switch"], [role="radio"], [role="checkbox"]';

/** What the button beside one of the questions `asks` says. */
export function readAudienceButton(
  document: Document,
  root: Element,
  buttons: AudienceButtons,
  asks: Labels,
): FieldReading<Audience> {
  const asked = all(root, buttons.selector).filter((button) =>
    wordsBeside(button, root, buttons).some((words) => isLabel(words, asks)),
  );
  // In the settings a button has both: its label alone, without a text, is half of what was seen.
  const field = onlyState(
    asked.map((button) => (lines(button).length > 0 ? audienceOf(button, buttons) : null)),
  );
  if (typeof field === 'string') return field === 'contradictory' ? field : whyMissing(document, asks);
  return field.value === 'contradictory' ? field.value : { value: field.value, anchor: field.anchor };
}

/** Its label and its text must not differ. An audience that we do not know, such as a custom one, is null. */
export function audienceOf(button: Element, buttons: AudienceButtons): Audience | 'contradictory' | null {
  const [shown = ''] = lines(button);
  const label = buttons.label.exec(attribute(button, 'aria-label') ?? '')?.[1] ?? '';
  const texts = [shown, label].filter((text) => text !== '');
  const said = new Set(texts.map((text) => audienceNamed(text, buttons)));
  const [audience] = said;
  if (said.size === 1) return audience ?? null;
  return said.has(null) ? null : said.size > 1 ? 'contradictory' : null;
}

export function audienceNamed(text: string, { audiences, named }: AudienceButtons): Audience | null {
  const known = audiences.find(([labels]) => isLabel(text, labels));
  if (known) return known[1];
  return named?.pattern.test(text.trim()) ? named.within : null;
}

/** The words in the smallest surroundings of a button that have any, if there is no other control in them. */
function wordsBeside(button: Element, root: Element, buttons: AudienceButtons): string[] {
  for (let around = parent(button); around && contains(root, around); around = parent(around)) {
    if (hasOtherControl(around, button, buttons)) return [];
    const words = lines(around, (element) => element === button);
    if (words.length > 0) return words;
  }
  return [];
}

/** A button without words, such as one for help, says nothing of its own. */
function hasOtherControl(around: Element, button: Element, { selector }: AudienceButtons): boolean {
  if (all(around, STATEFUL).length > 0) return true;
  return all(around, `button, [role="button"], ${selector}`).some(
    (other) =>
      !contains(other, button) &&
      !contains(button, other) &&
      (matches(other, selector) || lines(other).length > 0),
  );
}
