/** Counts with a name, such as "1,234 followers" on a profile and "Following 56" on a tab. */
import { cleanLine } from '../../text';
import { parseCount } from '../../reading/count';
import { attribute, below, textOf } from '../../reading/dom';
import type { Labels } from '../../reading/labels';

export type FollowRelation = 'followers' | 'following';

/** What the lists are called, on their tabs and beside their counts. */
export const LIST_NAMES: { readonly [Relation in FollowRelation]: Labels } = {
  followers: { en: ['Followers', 'Follower'] },
  following: { en: ['Following'] },
};

export type NamedCount = { name: string; count: number | null; isTitled: boolean };

const NUMBER = /\p{Nd}(?:[\p{Nd}.,'\u2019\s]*\p{Nd})?(?:[KM](?!\p{L}))?/u;

/** The words of an element without the number among them, and the number if it is exact. */
export function namedCount(element: Element): NamedCount {
  const text = cleanLine(textOf(element));
  const number = NUMBER.exec(text)?.[0] ?? '';
  const inTitle = countInTitle(element);
  return {
    name: text.replace(number, '').trim(),
    count: inTitle ?? parseCount(number),
    isTitled: inTitle !== null,
  };
}

/** A rounded number has the exact one as its title. */
function countInTitle(element: Element): number | null {
  const titles = below(element, '[title]').map((titled) => parseCount(attribute(titled, 'title') ?? ''));
  return titles.find((count) => count !== null) ?? null;
}
