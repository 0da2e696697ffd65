/** Reddit's privacy settings: which labels, which answers, what each means. */
import type { Audience } from '../../setting';
import {
  hasControls,
  readRowAnswer,
  readSwitch,
  switchesIn,
  type FieldReading,
} from '../../reading/controls';
import { all, first, hasOwnText, lines, parent, textOf } from '../../reading/dom';
import { english, isLabel, type Labels } from '../../reading/labels';
import type { Page, PageReader, Screen } from '../../reading/page';
import { isSignedOut } from './viewer';

const SECTION = 'settings-privacy-section';
const FOLLOWERS = english('Allow people to follow you');
const SEARCH = english('Show up in search results');
const CHAT = english('Who can send you chat requests', 'Allow chat requests from');
/** Beside its title and what is chosen, a row may have one line that explains it. */
const MOST_LINES = 3;

const CHAT_ANSWERS: readonly (readonly [Labels, Audience])[] = [
  [english('Everyone'), 'everyone'],
  // However old they are, nobody knows whose accounts they are.
  [english('Accounts older than 30 days'), 'everyone'],
  [english('Nobody', 'No one'), 'nobody'],
];

export const privacy: PageReader = {
  id: 'privacy',
  seen: '2026-06',
  isHere: ({ path }) => path === '/settings/privacy',
  isLoaded: (page) => {
    const section = sectionOn(page);
    return isSignedOut(page) || (section !== null && hasControls(section));
  },
  reads: {
    foundBySearchEngines: inSection((document, section) => readSwitch(document, section, SEARCH)),
    whoCanRequest: inSection(readWhoCanFollow),
    whoCanMessage: inSection(readWhoCanChat),
  },
};

function sectionOn({ document }: Screen): Element | null {
  return first(document, SECTION) ?? first(document, 'main');
}

function inSection<T>(
  read: (document: Document, section: Element) => FieldReading<T>,
): (page: Page) => FieldReading<T> {
  return (page) => {
    if (isSignedOut(page)) return 'signedOut';
    const section = sectionOn(page);
    return section ? read(page.document, section) : 'notLoaded';
  };
}

/** Nobody is asked: who may follow at all is all that can be chosen. */
function readWhoCanFollow(document: Document, section: Element): FieldReading<Audience> {
  const field = readSwitch(document, section, FOLLOWERS);
  if (typeof field === 'string') return field;
  return { value: field.value ? 'everyone' : 'nobody', anchor: field.anchor };
}

/** The row that opens the choice says what is chosen; nothing but its words tells which row it is. */
function readWhoCanChat(document: Document, section: Element): FieldReading<Audience> {
  const words = all(section, '*').filter((element) => hasOwnText(element) && isLabel(textOf(element), CHAT));
  const rows = words.flatMap((element) => rowAround(element) ?? []);
  return readRowAnswer(document, rows, { asks: CHAT, answer: chatAnswer, anchor: 'fallback' });
}

function chatAnswer(text: string): Audience | null {
  return CHAT_ANSWERS.find(([labels]) => isLabel(text, labels))?.[1] ?? null;
}

/** The smallest surroundings of a title with other words, if they are too few to be another row's as well. */
function rowAround(title: Element): Element | null {
  let row = parent(title);
  while (row && lines(row).length < 2) row = parent(row);
  return row && lines(row).length <= MOST_LINES && switchesIn(row).length === 0 ? row : null;
}
