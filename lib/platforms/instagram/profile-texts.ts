/** An Instagram profile's name and bio by their place, for pages whose data does not say which text is which. */
import { cleanText } from '../../text';
import {
  all,
  closest,
  contains,
  first,
  isBefore,
  isPressable,
  lines,
  parent,
  tagName,
} from '../../reading/dom';
import type { Screen } from '../../reading/page';
import { linkToList } from './counts';
import { handleIn, pathOf } from './viewer';

/** The name, then the lines of the bio; null where the header is not one that we know. */
export function textsByPlace(page: Screen, header: Element, owner: string): string[] | null {
  const followers = linkToList(page, owner, 'followers');
  const counts = followers && closest(followers, 'section');
  if (!counts) return null;
  if (first(counts, 'h1, h2')) return textsAround(followers, counts, linkToList(page, owner, 'following'));
  const about = sectionBelow(header, counts);
  return about && textsOf(about);
}

/** In 2025 the sections were the picture, the handle, the counts, the texts, the highlights. */
function sectionBelow(header: Element, counts: Element): Element | null {
  const sections = all(header, 'section');
  const at = sections.indexOf(counts);
  const hasHandle = sections.slice(0, at).some((section) => first(section, 'h1, h2'));
  const about = sections.slice(at + 1).find((section) => lines(section).length > 0);
  return hasHandle && about && !first(about, '[role="menu"], ul') ? about : null;
}

/**
 * One section for all. Since 2026 the name stands between handle and counts, and below them the bio; in 2023,
 * when the counts were a list, both stood below. The number of posts is the text before the first count.
 */
function textsAround(followers: Element, section: Element, following: Element | null): string[] | null {
  const last = following ?? followers;
  const above = lines(section, (element) => isPressable(element) || isBefore(followers, element));
  const below = textsOf(section, (element) => !contains(element, last) && !isBefore(last, element));
  if (!below || all(section, 'h2').length > 1 || !/\p{Nd}/u.test(above.at(-1) ?? '')) return null;
  if (closest(followers, 'li')) return above.length === 1 ? below : null;
  if (above.length === 2) return [...above.slice(0, 1), ...below];
  return above.length === 1 && below.length === 0 ? [] : null;
}

/**
 * Each text once, links to other sites and to lists left out; "@someone" in a bio is a text. Null where there
 * is a button that may be more than the bio: its words are not the person's own.
 */
function textsOf(section: Element, skipped?: (element: Element) => boolean): string[] | null {
  const isOut = (element: Element) => skipped?.(element) === true;
  if (all(section, BUTTON).some((button) => !isOut(button) && !isInText(button))) return null;
  const leadsElsewhere = (element: Element) => tagName(element) === 'a' && handleIn(pathOf(element)) === null;
  const texts = lines(section, (element) => leadsElsewhere(element) || isOut(element));
  return [...new Set(texts.map((text) => cleanText(text)))].filter((text) => text !== '');
}

const BUTTON = 'button, [role="button"]';

/** A bio is a button too, that shows all of it; it stands within a text. One without words says nothing. */
function isInText(button: Element): boolean {
  const around = parent(button);
  const isPart = tagName(button) !== 'button' && around !== null && closest(around, 'span') !== null;
  return isPart || lines(button).length === 0;
}
