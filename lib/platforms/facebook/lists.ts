/** Facebook's lists of people: the panel of one's friends, and friends, followers and following in the profile. */
import { all, attribute, closest, first, textOf } from '../../reading/dom';
import { type ListReader, type PageReader, type Screen } from '../../reading/page';
import { placeLinkedBy, profileAt } from './addresses';
import { countIn, countOnProfile, isSection, type ListRelation } from './counts';
import { hasPeople, PANEL, personIn, rowsIn, SECTION } from './rows';
import { isOwnersProfile, ownerOf } from './viewer';

const SEEN = '2025-05';
const NAMED_PANEL = `${PANEL}[aria-label="All friends" i]`;
/** What marks a friend's row in the panel, and the way back that stands over them. */
const PANEL_ROW = '[data-visualcompletion="ignore-dynamic"]';
const WAY_BACK = '/friends';
const TITLES = 'h1, h2, h3, [role="heading"]';

export const peopleLists: readonly PageReader[] = [
  friendsPanel(),
  profileList('friends'),
  profileList('followers'),
  profileList('following'),
];

/** One's own friends and nobody else's, whoever one is: the address names no one. */
function friendsPanel(): PageReader {
  const list: ListReader = {
    relation: 'friends',
    container: panelOn,
    rows: rowsIn,
    person: personIn,
    total: totalInPanel,
  };
  return {
    id: 'friends',
    seen: SEEN,
    isHere: ({ path }) => path === '/friends/list',
    isLoaded: (page) => isListed(panelOn(page), () => totalInPanel(page)),
    reads: {},
    list,
  };
}

/** By its name in English; in any other language by what is in it. */
function panelOn({ document }: Screen): Element | null {
  const named = first(document, NAMED_PANEL);
  return named ?? all(document, PANEL).find(isPanelOfFriends) ?? null;
}

function isPanelOfFriends(panel: Element): boolean {
  const leadsBack = all(panel, 'a').some((link) => placeLinkedBy(link) === WAY_BACK);
  return leadsBack && all(panel, PANEL_ROW).some(hasPeople);
}

function totalInPanel(page: Screen): number | null {
  const panel = panelOn(page);
  const titles = panel ? all(panel, TITLES).filter((title) => !closest(title, PANEL_ROW)) : [];
  return onlyOne(titles.map((title) => countIn(textOf(title))));
}

function profileList(relation: ListRelation): PageReader {
  const list: ListReader = {
    relation,
    container: (page) => sectionOn(page, relation),
    rows: rowsIn,
    person: personIn,
    total: (page) => countOnProfile(page, relation),
  };
  return {
    id: relation,
    seen: SEEN,
    isHere: ({ path }) => isSection(profileAt(path)?.section, relation),
    isLoaded: (page) =>
      isOwnersProfile(page) && isListed(sectionOn(page, relation), () => countOnProfile(page, relation)),
    owner: ownerOf,
    reads: {},
    list,
  };
}

/** The address changes before the section does: where that has tabs, this list's must be the one that is open. */
function sectionOn({ document }: Screen, relation: ListRelation): Element | null {
  const section = first(document, SECTION);
  const tabs = section ? all(section, 'a[role="tab"]') : [];
  const open = tabs.filter((tab) => attribute(tab, 'aria-selected') === 'true');
  const isOpen = open.some((tab) => isSection(profileAt(placeLinkedBy(tab))?.section, relation));
  return tabs.length === 0 || isOpen ? section : null;
}

function isListed(container: Element | null, total: () => number | null): boolean {
  return container !== null && (hasPeople(container) || total() === 0);
}

function onlyOne(counts: readonly (number | null)[]): number | null {
  const found = new Set(counts.filter((count) => count !== null));
  const [count] = found;
  return found.size === 1 ? (count ?? null) : null;
}
