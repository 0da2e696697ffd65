/** YouTube's list of the channels that one has subscribed to. */
import type { Person } from '../../observation';
import { attribute, below, first, linksIn, textOf } from '../../reading/dom';
import type { PageReader, Screen } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';
import { handleIn, idIn, oldNameIn, pathOf } from './handle';
import { onShow } from './shown';

const ROW = 'ytd-channel-renderer';
const NAME = 'ytd-channel-name yt-formatted-string';
const DESCRIPTION = '#description';
/** On somebody's channel page, rows of the same kind are other people's subscriptions. */
const A_CHANNEL = 'channels';

export const subscriptions: PageReader = {
  id: 'following',
  seen: '2026-09',
  isHere: ({ path }) => path === '/feed/channels',
  isLoaded: (page) => listOn(page) !== null,
  reads: {},
  list: {
    relation: 'following',
    container: listOn,
    rows: (element) => below(element, ROW),
    person: personIn,
    // YouTube does not say how many there are.
    total: () => null,
  },
};

/** Where the address is new and the page still another, or two pages are on show, there is none. */
function listOn({ document }: Screen): Element | null {
  const pages = onShow(document, 'ytd-browse').filter(
    (page) => attribute(page, 'page-subtype') !== A_CHANNEL && first(page, ROW) !== null,
  );
  return pages.length === 1 ? (pages[0] ?? null) : null;
}

function personIn(row: Element): Person | null {
  const paths = linksIn(row).map(pathOf);
  const handle = only(paths.map(handleIn)) ?? only(paths.map((path) => idIn(path) ?? oldNameIn(path)));
  if (!handle) return null;
  const bio = cleanText(textIn(row, DESCRIPTION));
  return { handle, displayName: cleanLine(textIn(row, NAME)), ...(bio ? { bio } : {}) };
}

/** A row that leads to two channels is about neither. */
function only(names: readonly (string | null)[]): string | null {
  const found = new Set(names.filter((name) => name !== null));
  const [name = null] = found;
  return found.size === 1 ? name : null;
}

function textIn(row: Element, selector: string): string {
  const element = first(row, selector);
  return element ? textOf(element) : '';
}
