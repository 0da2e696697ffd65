/**
 * The button beside a question that says who can see something and opens a choice of audiences. Its label
 * ends with the audience, and that may be a list of people's names, of which nothing is kept.
 */
import type { Audience } from '../../setting';
import type { FieldReading } from '../../reading/controls';
import { all, attribute, contains, lines, matches, parent } from '../../reading/dom';
import { english, isLabel, whyMissing, type Labels } from '../../reading/labels';

export const AUDIENCE_BUTTON = '[aria-label^="Edit privacy" i]';
const STATEFUL = 'input, [role="switch"], [role="radio"], [role="checkbox"]';
const BUTTON = `button, [role="button"], ${AUDIENCE_BUTTON}`;
const LABEL = /^edit privacy[.\s]*(?:sharing with\s+)?(.*?)[.\s]*$/isu;

const AUDIENCES: readonly (readonly [Labels, Audience])[] = [
  [english('Public', 'Everyone'), 'everyone'],
  [english('Friends of friends', 'Your friends of friends'), 'friendsOfFriends'],
  [english('Friends', 'Your friends'), 'friends'],
  [english('Only me'), 'onlyMe'],
  [english('No one'), 'nobody'],
];
/** Some friends: never more than all of them, and how many fewer the page does not say. */
const SOME_FRIENDS = /^(?:(?:your )?friends(?:;)? except|specific friends)(?![\p{L}\p{N}])/iu;

/** What the button beside one of the questions `asks` says. */
export function readAudience(document: Document, root: Element, asks: Labels): FieldReading<Audience> {
  const buttons = all(root, AUDIENCE_BUTTON);
  const asked = buttons.filter((button) => wordsBeside(button, root).some((words) => isLabel(words, asks)));
  return asked.length > 0 ? onlyAnswer(document, asked, asks) : whyMissing(document, asks);
}

function onlyAnswer(document: Document, buttons: readonly Element[], asks: Labels): FieldReading<Audience> {
  // In the settings a button has both: its label alone, without a text, is half of what was seen.
  const said = new Set(buttons.map((button) => (lines(button).length > 0 ? audienceOf(button) : null)));
  if (said.size > 1) return 'contradictory';
  const [audience] = said;
  if (audience === 'contradictory') return audience;
  return audience ? { value: audience, anchor: 'control' } : whyMissing(document, asks);
}

/** Its label and its text must not differ. An audience that we do not know, such as a custom one, is null. */
export function audienceOf(button: Element): Audience | 'contradictory' | null {
  const [shown = ''] = lines(button);
  const label = LABEL.exec(attribute(button, 'aria-label') ?? '')?.[1] ?? '';
  const said = new Set([shown, label].filter((text) => text !== '').map(audienceNamed));
  const [audience] = said;
  if (said.size === 1) return audience ?? null;
  return said.has(null) ? null : said.size > 1 ? 'contradictory' : null;
}

export function audienceNamed(text: string): Audience | null {
  const known = AUDIENCES.find(([labels]) => isLabel(text, labels));
  if (known) return known[1];
  return SOME_FRIENDS.test(text.trim()) ? 'friends' : null;
}

/** The words in the smallest surroundings of a button that have any, if there is no other control in them. */
function wordsBeside(button: Element, root: Element): string[] {
  for (let around = parent(button); around && contains(root, around); around = parent(around)) {
    if (hasOtherControl(around, button)) return [];
    const words = lines(around, (element) => element === button);
    if (words.length > 0) return words;
  }
  return [];
}

/** A button without words, such as one for help, says nothing of its own. */
function hasOtherControl(around: Element, button: Element): boolean {
  if (all(around, STATEFUL).length > 0) return true;
  return all(around, BUTTON).some(
    (other) =>
      !contains(other, button) &&
      !contains(button, other) &&
      (matches(other, AUDIENCE_BUTTON) || lines(other).length > 0),
  );
}
