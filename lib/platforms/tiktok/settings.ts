/** TikTok's settings page. On the web only one setting is known; the others are in the app. */
import { hasControls, switchesIn, type FieldReading } from '../../reading/controls';
import { all, attribute, contains, first, hasOwnText, isOn, lines, parent, textOf } from '../../reading/dom';
import { english, isLabel, whyMissing } from '../../reading/labels';
import type { Page, PageReader, Screen } from '../../reading/page';

const PRIVATE_ACCOUNT = english('Private account');
/** How far above the label its checkbox may stand, and above the checkbox its label. */
const CLIMB = 6;

export const accountPrivacy: PageReader = {
  id: 'account-privacy',
  seen: '2026-08',
  isHere: ({ path }) => path === '/setting',
  isLoaded: (page) => {
    const main = mainOf(page);
    return main !== null && hasControls(main);
  },
  reads: { accountPrivate: readPrivate },
};

function mainOf({ document }: Screen): Element | null {
  return first(document, 'main') ?? first(document, 'body');
}

/** The checkbox has no ARIA name and no label of its own (2026-08): it is the one beside the words. */
function readPrivate(page: Page): FieldReading<boolean> {
  const main = mainOf(page);
  const controls = main ? switchesNamed(main) : [];
  const states = new Set(controls.map(isOn));
  if (states.size > 1) return 'contradictory';
  const [state] = states;
  if (controls.length === 0) return whyMissing(page.document, PRIVATE_ACCOUNT);
  return state === null || state === undefined ? 'changed' : { value: state, anchor: 'control' };
}

function switchesNamed(main: Element): Element[] {
  const named = switchesIn(main).filter((control) =>
    isLabel(attribute(control, 'aria-label') ?? '', PRIVATE_ACCOUNT),
  );
  const labels = all(main, '*').filter(
    (element) => hasOwnText(element) && isLabel(textOf(element), PRIVATE_ACCOUNT),
  );
  return [...named, ...labels.flatMap((label) => switchBeside(label) ?? [])];
}

/** The only switch in the smallest surroundings that have any, if the label is its own and not its neighbour's. */
function switchBeside(label: Element): Element | null {
  const around = climb(label, (element) => switchesIn(element).length > 0);
  const [control, ...more] = around ? switchesIn(around) : [];
  if (!control || more.length > 0) return null;
  const row = climb(control, (element) => lines(element).length > 0);
  return row && contains(row, label) ? control : null;
}

function climb(from: Element, isEnough: (element: Element) => boolean): Element | null {
  let around = parent(from);
  for (let step = 1; around && step < CLIMB && !isEnough(around); step++) around = parent(around);
  return around && isEnough(around) ? around : null;
}
