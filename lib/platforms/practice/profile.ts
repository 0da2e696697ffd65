/** The practice network's profile page and the page on which it is edited. */
import type { ObservationValues } from '../../observation';
import type { FieldReading } from '../../reading/controls';
import { parseCount } from '../../reading/count';
import { all, first, matches, textOf, valueAtFirst } from '../../reading/dom';
import type { Page, PageReader, Screen } from '../../reading/page';
import { cleanLine, cleanText, MAX_TEXT } from '../../text';
import { handleIn, isLoaded, mainOf } from './viewer';

export const profile: PageReader = {
  id: 'profile',
  seen: '2026-11',
  isHere: ({ path }) => handleIn(path) !== null,
  isLoaded: (page) => isLoaded(page) && part(page, 'profile-name') !== null,
  owner: ({ path }) => handleIn(path),
  reads: {
    displayName: shown('profile-name'),
    bio: readBio,
    workplace: shown('profile-workplace'),
    location: shown('profile-location'),
    birthday: shown('profile-birthday'),
    contactInfo: shown('profile-contact'),
    links: readLinks,
    followersCount: counted('followers-count'),
    followingCount: counted('following-count'),
  },
};

export const editProfile: PageReader = {
  id: 'edit-profile',
  seen: '2026-11',
  isHere: ({ path }) => path === '/settings/profile',
  isLoaded: (page) => isLoaded(page) && part(page, 'field-displayName') !== null,
  reads: {
    displayName: written('field-displayName'),
    bio: written('field-bio'),
    workplace: written('field-workplace'),
    location: written('field-location'),
    birthday: written('field-birthday'),
    contactInfo: written('field-contact'),
    links: (page) => {
      const link = written('field-link')(page);
      return typeof link === 'string' ? link : { value: [link.value], anchor: link.anchor };
    },
  },
};

function part(page: Screen, testId: string): Element | null {
  const main = mainOf(page);
  return main && first(main, `[data-testid="${testId}"]`);
}

/** A part that the profile leaves out has nothing in it. */
function shown(testId: string): (page: Page) => FieldReading<string> {
  return (page) => {
    const element = part(page, testId);
    return asField(element ? cleanLine(textOf(element)) : '');
  };
}

/** Each line of the bio stands in an element of its own. */
function readBio(page: Page): FieldReading<string> {
  const bio = part(page, 'profile-bio');
  const lines = bio ? all(bio, 'span').map((line) => cleanLine(textOf(line), MAX_TEXT)) : [];
  return asField(lines.join('\n'));
}

/**
 * A field that is not there is a changed page; an empty one is an answer. What is typed there counts once it
 * is saved: until then the field began with what others see.
 */
function written(testId: string): (page: Page) => FieldReading<string> {
  return (page) => {
    const field = part(page, testId);
    return field && matches(field, 'input, textarea') ? asField(valueAtFirst(field)) : 'changed';
  };
}

function asField(text: string): FieldReading<string> {
  const value = cleanText(text);
  return value ? { value, anchor: 'control' } : 'absent';
}

function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const main = mainOf(page);
  const links = main ? all(main, '[data-testid="profile-link"]').map((link) => cleanLine(textOf(link))) : [];
  const found = links.filter((link) => link !== '');
  return found.length > 0 ? { value: found, anchor: 'control' } : 'absent';
}

function counted(testId: string): (page: Page) => FieldReading<number> {
  return (page) => {
    const element = part(page, testId);
    const count = element && parseCount(cleanLine(textOf(element)));
    return count === null ? 'changed' : { value: count, anchor: 'control' };
  };
}
