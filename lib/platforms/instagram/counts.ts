/** The counts in the header of an Instagram profile, each on the link that opens its list. */
import { cleanLine } from '../../text';
import { parseCount } from '../../reading/count';
import { all, attribute, first, textOf } from '../../reading/dom';
import { isLabel, type Labels } from '../../reading/labels';
import { isSameHandle, type Screen } from '../../reading/page';
import { ownerOnShow, pathOf } from './viewer';

export type FollowRelation = 'followers' | 'following';

/** What the lists are called, over a list and beside its count. */
export const LIST_NAMES: { readonly [Relation in FollowRelation]: Labels } = {
  followers: { en: ['Followers', 'Follower'], es: ['Seguidores'] },
  following: { en: ['Following'], es: ['Seguidos'] },
};

/** The count of `owner`'s list, if it is exact; null where the page shows none, or another profile's. */
export function countOf(page: Screen, owner: string, relation: FollowRelation): number | null {
  const link = linkToList(page, owner, relation);
  return link && countIn(link);
}

/** By its address (2025-04), else by its words: the link has come to lead nowhere (2026-08). */
export function linkToList(page: Screen, owner: string, relation: FollowRelation): Element | null {
  const links = all(page.document, 'header a');
  const addressed = links.find((link) => isSameHandle(pathOf(link), `/${owner}/${relation}/`));
  if (addressed || !isSameHandle(ownerOnShow(page), owner)) return addressed ?? null;
  return links.find((link) => pathOf(link).endsWith('#') && isNamed(link, relation)) ?? null;
}

/** "1,234 followers" */
function isNamed(link: Element, relation: FollowRelation): boolean {
  const [count = '', name = ''] = cleanLine(textOf(link)).split(/ (?=\p{L}+$)/u);
  return /^\p{Nd}/u.test(count) && isLabel(name, LIST_NAMES[relation]);
}

/** The exact count stands in a title; without one, in the innermost text if that is not rounded. */
export function countIn(link: Element): number | null {
  const titled = first(link, '[title]');
  const exact = titled && parseCount(attribute(titled, 'title') ?? '');
  if (exact !== null) return exact;
  const counts = all(link, 'span').map((span) => parseCount(cleanLine(textOf(span))));
  return counts.find((count) => count !== null) ?? null;
}
