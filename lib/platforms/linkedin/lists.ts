/** LinkedIn's lists of people: connections, followers, following. All of them are the viewer's own. */
import { all, attribute, elementAfter, hasOwnText, linksIn, textOf } from '../../reading/dom';
import { parseCount } from '../../reading/count';
import { english, isLabel, type Labels } from '../../reading/labels';
import type { ListReader, PageReader, Screen } from '../../reading/page';
import { cleanLine } from '../../text';
import { connectionIn, connectionsIn, leadsToConnection, personLinkedBy, resultIn, resultsIn } from './rows';
import { mainOf } from './viewer';

const CONNECTIONS = english('Connections', 'Connection');
const FOLLOWERS = english('people are following you');
const TABS = { followers: english('Followers'), following: english('Following') } as const;
const OTHER = { followers: 'following', following: 'followers' } as const;
type FollowRelation = keyof typeof TABS;

export const peopleLists: readonly PageReader[] = [
  connections(),
  followList('followers', FOLLOWERS),
  followList('following', null),
];

function connections(): PageReader {
  const total = (page: Screen) => countOver(page, CONNECTIONS, leadsToConnection);
  const list: ListReader = {
    relation: 'friends',
    container: mainOf,
    rows: connectionsIn,
    person: connectionIn,
    total,
  };
  return {
    id: 'connections',
    seen: '2025-04',
    isHere: ({ path }) => path === '/mynetwork/invite-connect/connections',
    isLoaded: (page) => {
      const main = mainOf(page);
      return main !== null && (linksIn(main).some(leadsToConnection) || total(page) === 0);
    },
    reads: {},
    list,
  };
}

function followList(relation: FollowRelation, counted: Labels | null): PageReader {
  const total = (page: Screen) =>
    counted && countOver(page, counted, (link) => personLinkedBy(link) !== null);
  const list: ListReader = { relation, container: mainOf, rows: resultsIn, person: resultIn, total };
  return {
    id: relation,
    seen: '2025-04',
    isHere: ({ path }) => path === `/mynetwork/network-manager/people-follow/${relation}`,
    isLoaded: (page) => {
      const main = mainOf(page);
      const hasRows = main !== null && resultsIn(main).some((row) => resultIn(row) !== null);
      return !isOtherOpen(page, relation) && (hasRows || total(page) === 0);
    },
    reads: {},
    list,
  };
}

/** The address changes before the page does: then the tab of the other list is still the open one. */
function isOtherOpen({ document }: Screen, relation: FollowRelation): boolean {
  const open = all(document, '[role="tab"]').filter((tab) => attribute(tab, 'aria-selected') === 'true');
  return open.some((tab) => isLabel(textOf(tab), TABS[OTHER[relation]]));
}

/** The number in words such as "1,234 connections" over the first row; null where it is rounded. */
function countOver(page: Screen, counted: Labels, isRowLink: (link: Element) => boolean): number | null {
  const main = mainOf(page);
  if (!main) return null;
  const firstLink = linksIn(main).find(isRowLink);
  let element = elementAfter(main, main, true);
  while (element && element !== firstLink) {
    const isText = hasOwnText(element);
    const [number = '', ...words] = isText ? cleanLine(textOf(element)).split(' ') : [];
    if (isText && isLabel(words.join(' '), counted)) return parseCount(number);
    element = elementAfter(element, main, !isText);
  }
  return null;
}
