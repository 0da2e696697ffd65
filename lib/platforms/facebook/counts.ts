/** The counts beside Facebook's lists: "741 friends". */
import { cleanLine } from '../../text';
import { parseCount } from '../../reading/count';
import { all, textOf } from '../../reading/dom';
import { isSameHandle, type Screen } from '../../reading/page';
import { placeLinkedBy, profileAt } from './addresses';
import { handleOnShow, mainOf } from './viewer';

export const SECTIONS = {
  friends: ['friends', 'friends_all'],
  followers: ['followers'],
  following: ['following'],
} as const;
export type ListRelation = keyof typeof SECTIONS;

/** One word behind a number; "12 mil seguidores" is rounded, and so is "1.2K". */
const COUNT = /^(\p{Nd}[\p{Nd}.,'\u2019 ]*) \p{L}+$/u;

export function countIn(text: string): number | null {
  const count = COUNT.exec(cleanLine(text))?.[1];
  return count === undefined ? null : parseCount(count);
}

/** The exact count on the link that leads from the profile on show to its list. */
export function countOnProfile(page: Screen, relation: ListRelation): number | null {
  const main = mainOf(page);
  const shown = handleOnShow(page);
  const links = (main ? all(main, 'a') : []).filter((link) => {
    const profile = profileAt(placeLinkedBy(link));
    return isSameHandle(profile?.handle, shown) && isSection(profile?.section, relation);
  });
  const counts = new Set(links.map((link) => countIn(textOf(link))).filter((count) => count !== null));
  const [count] = counts;
  return counts.size === 1 ? (count ?? null) : null;
}

export function isSection(section: string | undefined, relation: ListRelation): boolean {
  return SECTIONS[relation].some((name) => name === section);
}
