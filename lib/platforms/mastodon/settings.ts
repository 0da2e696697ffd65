/**
 * Mastodon's settings pages: forms whose fields have the same names in every language. They count as they were
 * when the page was loaded, which is as they are saved: what is changed on them holds only once it is saved, and
 * then the page is loaded again.
 */
import type { Audience } from '../../setting';
import type { FieldReading } from '../../reading/controls';
import { all, attribute, closest, first } from '../../reading/dom';
import type { FieldReader, PageReader, Screen } from '../../reading/page';
import { placeOf } from './viewer';

const OPTIONS: ReadonlyMap<string | null, Audience> = new Map([
  ['public', 'everyone'],
  // Left out of lists of new posts, but open to whoever looks.
  ['unlisted', 'everyone'],
  ['private', 'friends'],
  ['direct', 'onlyMe'],
]);
const POSTING = /^user\[(?:settings_attributes\]\[|settings\]\[|setting_)default_privacy\]$/u;
const OLDER_PLACE = '/settings/preferences/other';
const SUBMIT = 'button[type="submit"], input[type="submit"]';

export const settingsPages: readonly PageReader[] = [
  {
    id: 'privacy',
    seen: '2026-04',
    isHere: (page) => placeOf(page) === '/settings/privacy',
    isLoaded: ({ document }) => isWhole(checkboxes(document, 'account[unlocked]')[0]),
    reads: {
      // The page asks the other way round.
      profileLocked: readTick('account[unlocked]', (isTicked) => !isTicked),
      suggestedToOthers: readTick('account[discoverable]', (isTicked) => isTicked),
      foundBySearchEngines: readTick('account[settings][indexable]', (isTicked) => isTicked),
      friendsListAudience: readTick('account[show_collections]', (isTicked) =>
        isTicked ? ('everyone' as const) : ('onlyMe' as const),
      ),
    },
  },
  {
    id: 'posting',
    seen: '2026-04',
    // Until 2025 it stood among other things, on a page that is still there without it.
    isHere: (page) =>
      placeOf(page) === '/settings/preferences/posting_defaults' ||
      (placeOf(page) === OLDER_PLACE && listsOn(page).length > 0),
    isLoaded: (page) => isWhole(listsOn(page)[0]),
    reads: { postsAudience: readList },
  },
];

/** Reads a checkbox by its name; a hidden field of the same name stands before each. */
export function readTick<T extends boolean | Audience>(name: string, meaning: (isTicked: boolean) => T) {
  return ({ document }: Screen): FieldReading<T> => {
    const [box, ...more] = checkboxes(document, name);
    if (!box) return 'changed';
    const isTicked = isTickedIn(box);
    if (more.some((other) => isTickedIn(other) !== isTicked)) return 'contradictory';
    return { value: meaning(isTicked), anchor: 'control' };
  };
}

export function checkboxes(document: Document, name: string): Element[] {
  return all(document, 'input[type="checkbox"]').filter((box) => attribute(box, 'name') === name);
}

/** Whether a form has come to its end: the button that saves it is there. */
export function isWhole(field: Element | undefined): boolean {
  const form = field && closest(field, 'form');
  return form !== undefined && form !== null && first(form, SUBMIT) !== null;
}

function isTickedIn(box: Element): boolean {
  return attribute(box, 'checked') !== null;
}

function listsOn({ document }: Screen): Element[] {
  return all(document, 'select').filter((list) => POSTING.test(attribute(list, 'name') ?? ''));
}

function readList(page: Screen): ReturnType<FieldReader<'postsAudience'>> {
  const [list, ...more] = listsOn(page);
  if (!list || more.length > 0) return more.length > 0 ? 'contradictory' : 'changed';
  const [chosen, ...others] = all(list, 'option[selected]');
  const value = chosen && others.length === 0 ? OPTIONS.get(attribute(chosen, 'value')) : undefined;
  return value ? { value, anchor: 'control' } : 'changed';
}
