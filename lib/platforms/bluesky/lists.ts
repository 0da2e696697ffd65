/** Bluesky's lists of people: followers, following, blocked. */
import type { Relation } from '../../observation';
import { parseCount } from '../../reading/count';
import { all, first, isPressable, lines, parent, textOf } from '../../reading/dom';
import type { ListReader, PageReader, Screen } from '../../reading/page';
import { cleanLine } from '../../text';
import { hasPeople, personIn, rowsIn } from './rows';
import { handleIn, PICTURE, screenOn } from './viewer';

const FOLLOW_PATH = /^(\/profile\/[^/]+)\/(followers|follows)$/u;
const COUNT_FIRST = /^(\S+) \D+$/u;
const NOBODY_BLOCKED = /^You have not blocked any accounts yet\./u;

export const peopleLists: readonly PageReader[] = [
  followList('followers', 'followers', 'profileFollowersScreen'),
  followList('following', 'follows', 'profileFollowsScreen'),
  {
    id: 'blocked',
    seen: '2025-04',
    isHere: ({ path }) => path === '/moderation/blocked-accounts',
    isLoaded: (page) => {
      const screen = screenOn(page, 'blockedAccountsScreen');
      return screen !== null && (hasPeople(screen) || saysNobody(screen));
    },
    reads: {},
    list: listOn('blocked', 'blockedAccountsScreen'),
  },
];

function followList(relation: 'followers' | 'following', last: string, testId: string): PageReader {
  return {
    id: relation,
    seen: '2025-04',
    isHere: ({ path }) => FOLLOW_PATH.exec(path)?.[2] === last,
    isLoaded: (page) => {
      const screen = screenOn(page, testId);
      return screen !== null && (hasPeople(screen) || countOver(screen) === 0);
    },
    owner: ({ path }) => handleIn(FOLLOW_PATH.exec(path)?.[1] ?? ''),
    reads: {},
    list: listOn(relation, testId),
  };
}

function listOn(relation: Relation, testId: string): ListReader {
  return {
    relation,
    container: (page: Screen) => screenOn(page, testId),
    rows: rowsIn,
    person: personIn,
    total: (page) => {
      const screen = screenOn(page, testId);
      return screen && countOver(screen);
    },
  };
}

/** Beside the button that goes back stand whose list it is and, under that, how long it is. */
function countOver(screen: Element): number | null {
  let head = first(screen, 'button');
  while (head && head !== screen && lines(head, isPressable).length === 0) head = parent(head);
  if (!head || first(head, PICTURE)) return null;
  const texts = lines(head, isPressable);
  const count = COUNT_FIRST.exec(cleanLine(texts[1] ?? ''))?.[1];
  return texts.length === 2 && count ? parseCount(count) : null;
}

/** Nothing but these words tells a list of nobody from one that has not loaded. */
function saysNobody(screen: Element): boolean {
  return all(screen, 'div').some((element) => NOBODY_BLOCKED.test(cleanLine(textOf(element))));
}
