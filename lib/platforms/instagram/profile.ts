/** Instagram's profile page and the page on which it is edited. */
import type { ObservationValues } from '../../observation';
import { cleanLine, cleanText } from '../../text';
import type { FieldReading } from '../../reading/controls';
import { all, closest, contains, first, matches, textOf, valueOf } from '../../reading/dom';
import { english } from '../../reading/labels';
import type { Page, PageReader, Screen } from '../../reading/page';
import { countIn } from './lists';
import { optional, switchNamed } from './settings';
import { accountStateOf, handleIn, mainOf } from './viewer';

const TABS = /\/(reels|saved|tagged)$/u;

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-04',
  isHere: ({ path }) => ownerOf(path) !== null,
  isLoaded: (page) =>
    header(page) !== null &&
    first(page.document, 'header a[href$="/followers/"], header a[href^="/accounts/edit"]') !== null,
  owner: ({ path }) => ownerOf(path),
  reads: {
    displayName: (page) =>
      shown(page, accountStateOf(page).displayName) ?? fallback(page, (texts) => texts[0]),
    bio: (page) =>
      shown(page, accountStateOf(page).bio) ?? fallback(page, (texts) => texts.slice(1).join('\n')),
    category: (page) => shown(page, accountStateOf(page).category),
    links: readLinks,
    followersCount: (page) => readCount(page, 'followers'),
    followingCount: (page) => readCount(page, 'following'),
  },
};

export const editProfile: PageReader = {
  id: 'edit-profile',
  seen: '2026-08',
  isHere: ({ path }) => path === '/accounts/edit',
  isLoaded: ({ document }) => first(document, 'textarea#pepBio') !== null,
  reads: {
    bio: ({ document }) => inField(first(document, 'textarea#pepBio')),
    links: ({ document }) => {
      const link = inField(first(document, 'input[placeholder="Website" i]'));
      return typeof link === 'string' ? null : { value: [link.value], anchor: link.anchor };
    },
    suggestedToOthers: optional(switchNamed(english('Show account suggestions on profiles'))),
  },
};

function ownerOf(path: string): string | null {
  return handleIn(path.replace(TABS, ''));
}

function header(page: Screen): Element | null {
  const main = mainOf(page);
  return main && first(main, 'header');
}

/** What the page's data says, where the person can see it in the header too; data alone is no sight. */
function shown(page: Page, value: string | undefined): FieldReading<string> | null {
  const around = header(page);
  if (!value || !around) return null;
  const visible = cleanLine(textOf(around), Infinity);
  // A long text is cut short behind "more".
  return visible.includes(cleanLine(value, 60)) ? { value, anchor: 'control' } : null;
}

/** Without data, by place: the texts below the counts, first the name and then the bio. */
function fallback(page: Page, pick: (texts: readonly string[]) => string | undefined): FieldReading<string> {
  const about = sectionBelowCounts(page);
  if (!about) return 'changed';
  const text = cleanText(pick(textsIn(about)) ?? '');
  return text ? { value: text, anchor: 'fallback' } : 'absent';
}

function sectionBelowCounts(page: Page): Element | null {
  const around = header(page);
  const sections = around ? all(around, 'section') : [];
  const counts = sections.findIndex((section) => first(section, 'a[href$="/followers/"]'));
  return counts < 0
    ? null
    : (sections.slice(counts + 1).find((section) => textsIn(section).length > 0) ?? null);
}

function textsIn(section: Element): string[] {
  const spans = all(section, 'span[dir="auto"]').filter((span) => !closest(span, 'a, button, ul'));
  return spans
    .filter((span) => !spans.some((inner) => inner !== span && contains(span, inner)))
    .map((span) => cleanText(textOf(span)))
    .filter((text) => text !== '');
}

function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const around = header(page);
  if (!around) return 'changed';
  const links = all(around, 'a[rel~="me"], a[href^="https://l.instagram.com/"]').map((link) =>
    cleanLine(textOf(link)),
  );
  const found = links.filter((link) => link !== '');
  return found.length > 0 ? { value: found, anchor: 'control' } : 'absent';
}

function readCount(page: Page, relation: 'followers' | 'following'): FieldReading<number> | null {
  const around = header(page);
  const link = around && first(around, `a[href="/${ownerOf(page.path) ?? ''}/${relation}/"]`);
  const count = link ? countIn(link) : null;
  return count === null ? null : { value: count, anchor: 'control' };
}

function inField(field: Element | null): FieldReading<string> {
  if (!field || !matches(field, 'input, textarea')) return 'changed';
  const text = cleanText(valueOf(field));
  return text ? { value: text, anchor: 'control' } : 'absent';
}
