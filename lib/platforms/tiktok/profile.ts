/** TikTok's profile page. */
import type { ObservationValues } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import type { FieldReading } from '../../reading/controls';
import { contains, first, lines, linksIn, parent, textOf } from '../../reading/dom';
import { asText } from '../../reading/embedded';
import { english, isLabel, whyMissing } from '../../reading/labels';
import type { Page, PageReader, Screen } from '../../reading/page';
import { linkOf, recordOf } from './page-data';
import { countOnProfile, type FollowRelation } from './popup';
import { handleIn, isHandle, isOnShow, namesOnShow, pathOf } from './viewer';

const BIO = '[data-e2e="user-bio"]';
const LINK = '[data-e2e="user-link"]';
/** The header is what holds these. */
const PARTS = ['[data-e2e="user-title"]', '[data-e2e="user-subtitle"]', '[data-e2e="followers-count"]', BIO];
/** Stands in place of a bio. General knowledge, not seen; wrong, it would cost an "absent" and nothing else. */
const NO_BIO = english('No bio yet.', 'No bio yet');

export const profile: PageReader = {
  id: 'profile',
  seen: '2026-05',
  fields: 3,
  isHere: ({ path }) => handleIn(path) !== null,
  isLoaded: (page) => isOnShow(page, handleIn(page.path)),
  owner: ({ path }) => handleIn(path),
  reads: {
    displayName: readName,
    bio: readBio,
    links: readLinks,
    followersCount: (page) => readCount(page, 'followers'),
    followingCount: (page) => readCount(page, 'following'),
  },
};

/** The other one of handle and name; someone's name may be their handle. */
function readName(page: Page): FieldReading<string> {
  const names = namesOnShow(page);
  const handle = names.findIndex((name) => isHandle(name, handleIn(page.path)));
  const name = names.find((text, index) => index !== handle && text !== '');
  return name ? { value: name, anchor: 'control' } : 'changed';
}

/** Without a bio there are words in its place, so in a language that we do not know only the data can tell. */
function readBio(page: Page): FieldReading<string> {
  const element = first(page.document, BIO);
  const text = element ? cleanText(textOf(element)) : '';
  const user = recordOf(page)?.user;
  const saved = user ? cleanText(asText(user.signature) ?? '') : null;
  if (isLabel(text, NO_BIO) || (element && text === '' && saved === '')) return 'absent';
  if (text === '') return 'changed';
  const why = whyMissing(page.document, NO_BIO);
  const isBio = text === saved || (why !== 'language' && saved !== '');
  return isBio ? { value: text, anchor: 'control' } : why;
}

/** That there is no link is sure only if neither the page nor its data has anything like one. */
function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const element = first(page.document, LINK);
  const link = element ? cleanLine(textOf(element)) : '';
  if (link) return { value: [link], anchor: 'control' };
  const user = recordOf(page)?.user;
  const header = headerOf(page);
  const isNone = user && linkOf(user) === '' && header && !linksIn(header).some(leadsElsewhere);
  return isNone ? 'absent' : 'changed';
}

/** TikTok's own address for a link to another site begins with "/link/". */
function leadsElsewhere(link: Element): boolean {
  const path = pathOf(link);
  return lines(link).length > 0 && (!path.startsWith('/') || path.startsWith('/link/'));
}

function headerOf({ document }: Screen): Element | null {
  const parts = PARTS.flatMap((selector) => first(document, selector) ?? []);
  let around = parts.length === PARTS.length && parts[0] ? parent(parts[0]) : null;
  while (around && !parts.every((part) => around && contains(around, part))) around = parent(around);
  return around;
}

function readCount(page: Page, relation: FollowRelation): FieldReading<number> | null {
  const count = countOnProfile(page, relation);
  return count === null ? null : { value: count, anchor: 'control' };
}
