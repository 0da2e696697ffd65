/** LinkedIn's settings pages: which titles, which labels, what each option means. */
import type { ObservationValues } from '../../observation';
import type { Audience } from '../../setting';
import {
  hasControls,
  readChoice,
  readOnlySwitch,
  readSwitch,
  type FieldReading,
  type Question,
} from '../../reading/controls';
import { all, linksIn, textOf } from '../../reading/dom';
import { english, isLabel, whyMissing, type Labels } from '../../reading/labels';
import type { FieldReaders, Page, PageReader, Screen } from '../../reading/page';
import { mainOf, pathOf } from './viewer';

const PREFERENCES = '/mypreferences/d/';
const HEADING = 'h1, h2, h3, [role="heading"]';
const CONNECTION_VISIBILITY = english('Connection visibility', 'Who can see your connections');
const PUBLIC_VISIBILITY = english("Your profile's public visibility");

const CAN_FIND = [
  [english('Nobody'), false],
  [english('2nd-degree connections'), true],
  [english('Anyone', 'Everyone'), true],
] as const;

/** Each of these settings has a page of its own, known by its title: its address is not. */
const questions = {
  contactInfoAudience: {
    asks: english('Who can see or download your email address'),
    options: [
      [english('Only visible to me'), 'onlyMe'],
      [english('1st-degree connections'), 'friends'],
      [english('Anyone on LinkedIn'), 'everyone'],
    ],
  } satisfies Question<Audience>,
  foundByEmail: { asks: english('Profile discovery using email address'), options: CAN_FIND },
  foundByPhone: { asks: english('Profile discovery using phone number'), options: CAN_FIND },
  activityVisible: {
    asks: english('Manage active status'),
    options: [
      [english('No one'), false],
      [english('Your connections only'), true],
      [english('All LinkedIn members'), true],
    ],
  },
} as const;
const RECEIPTS = english('Read receipts and typing indicators');
const TITLES = [...Object.values(questions).map(({ asks }) => asks), RECEIPTS];

export const settingsPages: readonly PageReader[] = [
  settingsPage(
    'connections-visibility',
    (path) => /^\/mypreferences\/d\/(?:visibility\/)?connections-visibility$/u.test(path),
    { friendsListAudience: readConnectionsAudience },
  ),
  settingsPage('public-profile', (path) => path === '/public-profile/settings', {
    foundBySearchEngines: inMain((document, main) => readSwitch(document, main, PUBLIC_VISIBILITY)),
  }),
  {
    ...settingsPage('visibility', (path) => path.startsWith(PREFERENCES), {
      contactInfoAudience: titled(questions.contactInfoAudience),
      foundByEmail: titled(questions.foundByEmail),
      foundByPhone: titled(questions.foundByPhone),
      activityVisible: titled(questions.activityVisible),
      readReceiptsShown: readReceipts,
    }),
    isLoaded: (page) => hasControlsOn(page) || leadsToSettings(page),
  },
];

function settingsPage(id: string, isHere: (path: string) => boolean, reads: FieldReaders): PageReader {
  return { id, seen: '2026-06', isHere: ({ path }) => isHere(path), isLoaded: hasControlsOn, reads };
}

function hasControlsOn(page: Screen): boolean {
  const main = mainOf(page);
  return main !== null && hasControls(main);
}

/** The page from which one goes to each setting shows none of them itself. */
function leadsToSettings(page: Screen): boolean {
  const main = mainOf(page);
  return main !== null && linksIn(main).some((link) => pathOf(link).startsWith(PREFERENCES));
}

function inMain<T>(
  read: (document: Document, main: Element) => FieldReading<T>,
): (page: Page) => FieldReading<T> {
  return (page) => {
    const main = mainOf(page);
    return main ? read(page.document, main) : 'notLoaded';
  };
}

/** By name, or as the only switch of the page: a switch that is off hides the list from everybody else. */
function readConnectionsAudience(page: Page): FieldReading<ObservationValues['friendsListAudience']> {
  const field = inMain((document, main) => {
    const named = readSwitch(document, main, CONNECTION_VISIBILITY);
    return typeof named === 'string' && named !== 'contradictory'
      ? readOnlySwitch(document, main, CONNECTION_VISIBILITY)
      : named;
  })(page);
  if (typeof field === 'string') return field;
  return { value: field.value ? 'friends' : 'onlyMe', anchor: field.anchor };
}

/** The choice of a page with this title; null on every other one. */
function titled<T>(question: Question<T>): (page: Page) => FieldReading<T> | null {
  return onPageTitled(question.asks, (document, main) => readChoice(document, main, question));
}

function readReceipts(page: Page): FieldReading<boolean> | null {
  return onPageTitled(RECEIPTS, (document, main) => readSwitch(document, main, RECEIPTS))(page);
}

function onPageTitled<T>(
  title: Labels,
  read: (document: Document, main: Element) => FieldReading<T>,
): (page: Page) => FieldReading<T> | null {
  return (page) => {
    const main = mainOf(page);
    if (!main || !hasControls(main)) return null;
    const titles = titlesIn(main);
    if (titles.length === 0 && whyMissing(page.document, title) === 'language') return 'language';
    return titles.length === 1 && titles[0] === title ? read(page.document, main) : null;
  };
}

function titlesIn(main: Element): Labels[] {
  const headings = all(main, HEADING).map(textOf);
  return TITLES.filter((title) => headings.some((heading) => isLabel(heading, title)));
}
