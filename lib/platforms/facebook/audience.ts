/** Facebook's buttons that say who can see something: how they are marked, and what their texts mean. */
import type { Audience } from '../../setting';
import * as controls from '../../reading/controls';
import { english, type Labels } from '../../reading/labels';

export const AUDIENCE_BUTTON = '[aria-label^="Edit privacy" i]';

const BUTTONS: controls.AudienceButtons = {
  selector: AUDIENCE_BUTTON,
  label: /^edit privacy[.\s]*(?:sharing with\s+)?(.*?)[.\s]*$/isu,
  audiences: [
    [english('Public', 'Everyone'), 'everyone'],
    [english('Friends of friends', 'Your friends of friends'), 'friendsOfFriends'],
    [english('Friends', 'Your friends'), 'friends'],
    [english('Only me'), 'onlyMe'],
    [english('No one'), 'nobody'],
  ],
  // Some friends: never more than all of them, and how many fewer the page does not say.
  named: {
    pattern: /^(?:(?:your )?friends(?:;)? except|specific friends)(?![\p{L}\p{N}])/iu,
    within: 'friends',
  },
};

/** What the button beside one of the questions `asks` says. */
export function readAudience(
  document: Document,
  root: Element,
  asks: Labels,
): controls.FieldReading<Audience> {
  return controls.readAudienceButton(document, root, BUTTONS, asks);
}

export function audienceOf(button: Element): Audience | 'contradictory' | null {
  return controls.audienceOf(button, BUTTONS);
}

export function audienceNamed(text: string): Audience | null {
  return controls.audienceNamed(text, BUTTONS);
}
