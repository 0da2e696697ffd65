/** Facebook's profile page. */
import { cleanLine } from '../../text';
import type { FieldReading } from '../../reading/controls';
import { all, first, lines, textOf } from '../../reading/dom';
import { english, whyMissing } from '../../reading/labels';
import type { Page, PageReader, Screen } from '../../reading/page';
import { profileAt } from './addresses';
import { countOnProfile, type ListRelation } from './counts';
import { isOwnersProfile, mainOf, ownerOf } from './viewer';

const INTRO = '[data-pagelet="ProfileTilesFeed_0"]';
const WORKS_AT = 'Works at';
const LIVES_IN = 'Lives in';

export const profile: PageReader = {
  id: 'profile',
  seen: '2025-05',
  isHere: ({ path }) => profileAt(path)?.section === '',
  isLoaded: (page) => isOwnersProfile(page) && namesOn(page).length > 0,
  owner: ownerOf,
  reads: {
    displayName: readName,
    workplace: (page) => readIntro(page, WORKS_AT),
    location: (page) => readIntro(page, LIVES_IN),
    followersCount: (page) => readCount(page, 'followers'),
    followingCount: (page) => readCount(page, 'following'),
  },
};

function namesOn(page: Screen): string[] {
  const main = mainOf(page);
  const names = (main ? all(main, 'h1') : []).map((heading) => cleanLine(textOf(heading)));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The one heading of the first level. */
function readName(page: Page): FieldReading<string> {
  const [name, ...others] = namesOn(page);
  return name && others.length === 0 ? { value: name, anchor: 'control' } : 'changed';
}

/**
 * A line of the introduction that begins with these words. That there is none proves nothing: Facebook has
 * other wordings, and puts the introduction on the page only as it is scrolled.
 */
function readIntro(page: Page, begins: string): FieldReading<string> | null {
  const intro = first(page.document, INTRO);
  const texts = (intro ? lines(intro) : []).map((line) => cleanLine(line));
  const found = texts.filter((text) => text.startsWith(`${begins} `));
  const values = [...new Set(found.map((text) => text.slice(begins.length).trim()))];
  if (values.length > 0) return { value: values.join('\n'), anchor: 'fallback' };
  return whyMissing(page.document, english(begins)) === 'language' ? 'language' : null;
}

function readCount(page: Page, relation: ListRelation): FieldReading<number> | null {
  const count = countOnProfile(page, relation);
  return count === null ? null : { value: count, anchor: 'control' };
}
