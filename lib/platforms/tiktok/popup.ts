/**
 * The popup over a TikTok profile that lists people. It has a tab for each list, and the address stays the
 * profile's; so which list this is has to be told from the tab that is open.
 */
import { cleanLine } from '../../text';
import { parseCount } from '../../reading/count';
import {
  attribute,
  below,
  children,
  contains,
  elementAfter,
  first,
  parent,
  tagName,
  textOf,
} from '../../reading/dom';
import { isLabel, type Labels } from '../../reading/labels';
import type { Screen } from '../../reading/page';

export type FollowRelation = 'followers' | 'following';
export type OpenList = { popup: Element; relation: FollowRelation; total: number | null };

const NAMED_POPUP = '[data-e2e="follow-info-popup"]';
/** Other popups look like this too; only one with the tabs counts. */
const UNNAMED_POPUP = 'section[role="dialog"][aria-modal="true"]';
export const POPUP = `${NAMED_POPUP}, ${UNNAMED_POPUP}`;
const RELATIONS = ['followers', 'following'] as const;
// Wordings other than English are TikTok's own, as programs that press these tabs have them.
const TAB_NAMES: { readonly [Relation in FollowRelation]: Labels } = {
  followers: { en: ['Followers'], ru: ['Подписчики'] },
  following: { en: ['Following'], pt: ['Seguindo'] },
};
const OTHER_TABS: Labels = { en: ['Friends', 'Suggested'], pt: ['Amigos'] };

/** A tab: its name, its count as it is printed, and its classes, by which the open one looks different. */
type Tab = { element: Element; name: string; printed: string; total: number | null; look: string };

/** Followers or following, if the popup with either is open; null for its other tabs, or where it cannot be told. */
export function openList(page: Screen): OpenList | null {
  const popup = first(page.document, NAMED_POPUP) ?? first(page.document, UNNAMED_POPUP);
  const tab = popup && openTab(popup);
  const relation = tab && relationOf(page, tab);
  return popup && relation ? { popup, relation, total: tab.total ?? countOnProfile(page, relation) } : null;
}

/** Which list is open in a popup. */
export function relationIn(popup: Element, page: Screen): FollowRelation | null {
  const tab = openTab(popup);
  return tab && relationOf(page, tab);
}

/** Whether the open tab says that nobody is on its list. */
export function isOfNobody(popup: Element): boolean {
  return openTab(popup)?.total === 0;
}

/** Where the tabs end, or null where none are known. */
export function lastTab(popup: Element): Element | null {
  return tabsIn(popup).at(-1)?.element ?? null;
}

/** The exact count that the profile shows; null where it shows none, or a rounded one. */
export function countOnProfile(page: Screen, relation: FollowRelation): number | null {
  return parseCount(printedOnProfile(page, relation));
}

function printedOnProfile({ document }: Screen, relation: FollowRelation): string {
  const count = first(document, `[data-e2e="${relation}-count"]`);
  return count ? cleanLine(textOf(count)) : '';
}

/** By its name; in a language that we do not know by its count, where the profile's two differ. */
function relationOf(page: Screen, { name, printed }: Tab): FollowRelation | null {
  if (isLabel(name, OTHER_TABS)) return null;
  const named = RELATIONS.find((relation) => isLabel(name, TAB_NAMES[relation]));
  if (named) return named;
  const counts = RELATIONS.map((relation) => printedOnProfile(page, relation));
  if (counts.includes('') || counts[0] === counts[1]) return null;
  return RELATIONS[counts.indexOf(printed)] ?? null;
}

/** By ARIA, else (2026-05) as the only one of three or more that looks different. */
function openTab(popup: Element): Tab | null {
  const tabs = tabsIn(popup);
  const names = new Set(tabs.map(({ name }) => name));
  if (names.size !== tabs.length) return null;
  if (tabs.some(({ element }) => isSelected(element) !== null))
    return sole(tabs.filter(({ element }) => isSelected(element) === true));
  const looks = new Set(tabs.map(({ look }) => look));
  if (tabs.length < 3 || looks.size !== 2 || looks.has('')) return null;
  return sole(tabs.filter((tab) => tabs.every((other) => other === tab || other.look !== tab.look)));
}

function sole(tabs: readonly Tab[]): Tab | null {
  return tabs.length === 1 ? (tabs[0] ?? null) : null;
}

function isSelected(tab: Element): boolean | null {
  const marked = below(tab, '[aria-selected]')[0];
  return marked ? attribute(marked, 'aria-selected') === 'true' : null;
}

/** Counts stand in tabs, beside each other; one tab, of suggestions, has none. */
function tabsIn(popup: Element): Tab[] {
  const counts = countsAboveRows(popup);
  let bar = counts[0] && counts.length > 1 ? parent(counts[0]) : null;
  while (bar && !counts.every((count) => bar && contains(bar, count))) bar = parent(bar);
  const elements = bar ? children(bar).filter((element) => cleanLine(textOf(element)) !== '') : [];
  const tabs = elements.map((element) => tabOf(element, counts));
  return tabs.some((tab) => tab === null) ? [] : tabs.flatMap((tab) => tab ?? []);
}

/** The walk ends at the first row: there can be tens of thousands of them. */
function countsAboveRows(popup: Element): Element[] {
  const counts: Element[] = [];
  let element: Element | null = popup;
  while (element && tagName(element) !== 'li') {
    if (tagName(element) === 'strong' && COUNT.test(textOf(element))) counts.push(element);
    element = elementAfter(element, popup, true);
  }
  return counts;
}

function tabOf(element: Element, counts: readonly Element[]): Tab | null {
  const [count, ...more] = counts.filter((candidate) => contains(element, candidate));
  if (more.length > 0) return null;
  const printed = count ? cleanLine(textOf(count)) : '';
  const name = cleanLine(textOf(element)).replace(printed, '').trim();
  const titled = count ? parseCount(attribute(count, 'title') ?? '') : null;
  return { element, name, printed, total: titled ?? parseCount(printed), look: lookOf(element) };
}

/** The classes of the tab, or where it is wrapped up of what is inside. */
function lookOf(tab: Element): string {
  let at: Element | undefined = tab;
  while (at && !attribute(at, 'class')) {
    const inside: Element[] = children(at);
    at = inside.length === 1 ? inside[0] : undefined;
  }
  return at ? (attribute(at, 'class') ?? '') : '';
}

const COUNT = /^\s*\p{Nd}/u;
