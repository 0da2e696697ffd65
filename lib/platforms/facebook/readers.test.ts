import { describe, expect, test } from 'vitest';
import { openSamplePage, samplePages } from '../../../tests/support/sample-pages';
import { ofKind, type FieldKind } from '../../observation';
import { addressOf } from '../../platform';
import { readPage } from '../read-page';
import platform from './index';
import readers from './readers';

function open(name: string) {
  const page = samplePages.find((sample) => sample.platform === 'facebook' && sample.name === name);
  if (!page) throw new Error(`There is no sample page "${name}".`);
  const document = openSamplePage(page);
  const read = (url = page.url) => readPage(document, url)?.observations ?? [];
  const said = (kind: FieldKind) => {
    const reading = ofKind(read(), kind)[0]?.reading;
    return reading?.status === 'found'
      ? reading.value
      : reading?.status === 'unreadable'
        ? reading.why
        : null;
  };
  return { document, read, said };
}

function setAudience(document: Document, label: string, text: string): void {
  const button = document.querySelector('[aria-label^="Edit privacy"]');
  button?.setAttribute('aria-label', label);
  button?.querySelector('span[dir]')?.replaceChildren(text);
}

describe('an audience is never read as fewer people than it lets in', () => {
  test.each([
    ['Edit privacy. Sharing with Public.', 'Public', 'everyone'],
    ['Edit privacy. Sharing with Your friends of friends. ', 'Friends of friends', 'friendsOfFriends'],
    ['Edit privacy. Sharing with Your friends. ', 'Friends', 'friends'],
    ['Edit privacy. Sharing with Only me. ', 'Only me', 'onlyMe'],
    ['Edit privacy', 'Friends', 'friends'],
    ['Edit privacy. Sharing with Friends except: Ann Lee, Only me. ', 'Friends except...', 'friends'],
    ['Edit privacy. Sharing with Friends; Except: Restricted', 'Friends except…', 'friends'],
    ['Edit privacy. Sharing with Specific friends: Ann Lee', 'Specific friends', 'friends'],
    ['Edit privacy. Sharing with Friends of friends; Except: Ann Lee', 'Friends of friends', 'changed'],
    ['Edit privacy. Sharing with Friends and anyone tagged', 'Friends', 'changed'],
    ['Edit privacy. Sharing with Specific friendships', 'Specific friendships', 'changed'],
    ['Edit privacy. Sharing with Custom. ', 'Custom', 'changed'],
    ['Edit privacy. Sharing with Ann Lee. ', 'Ann Lee', 'changed'],
    ['Edit privacy. Sharing with Public. ', 'Only me', 'contradictory'],
    ['Edit privacy. Sharing with Only me. ', '', 'changed'],
  ])('%s', (label, text, audience) => {
    const { document, said } = open('posts');
    setAudience(document, label, text);
    expect(said('postsAudience')).toBe(audience);
  });

  test('and names in it are not kept', () => {
    const { document, read } = open('posts');
    setAudience(document, 'Edit privacy. Sharing with Friends except: Ann Lee. ', 'Friends except...');
    expect(JSON.stringify(read())).not.toContain('Ann');
  });
});

test('of contact details whose kind we do not know, who can see them is said and not what they are', () => {
  const { document, said } = open('contact-info');
  const email = [...document.querySelectorAll('span')].find(({ textContent }) => textContent.includes('@'));
  email?.replaceChildren('12 Hill Road');
  const buttons = document.querySelectorAll('[aria-label^="Edit privacy"]');
  buttons[1]?.setAttribute('aria-label', 'Edit privacy. Sharing with Friends. ');
  expect([said('contactInfo'), said('contactInfoAudience')]).toEqual(['changed', 'friends']);
});

test('while an address has changed and the page has not, nobody is taken for the person', () => {
  const { read } = open('followers');
  const other = read('https://www.facebook.com/sian.prosser/followers');
  expect(other.map(({ reading }) => reading)).toEqual([{ status: 'unreadable', why: 'notYourAccount' }]);
});

describe('a row whose name is not where it was', () => {
  const names = (change: (row: Element) => void) => {
    const { document, read } = open('friends');
    const row = document.querySelector('[data-visualcompletion] > a');
    if (row) change(row);
    const [list] = ofKind(read(), 'people');
    return list?.reading.status === 'found' ? list.reading.value.people[0]?.displayName : undefined;
  };
  const label = (row: Element, text: string) => row.querySelector('svg')?.setAttribute('aria-label', text);

  test.each([
    ['as it was', () => undefined, 'Priya Raman'],
    ['a label that says more', (row: Element) => label(row, 'Priya Raman, view story'), 'Priya Raman'],
    ['no label', (row: Element) => row.querySelector('svg')?.removeAttribute('aria-label'), 'Priya Raman'],
    ['a label alone', (row: Element) => row.querySelector('span')?.remove(), 'Priya Raman'],
    ['a label that says something else', (row: Element) => label(row, 'Profile'), ''],
  ])('%s', (_, change, name) => {
    expect(names(change)).toBe(name);
  });
});

test.each([
  ['robin.ashdown', 'https://www.facebook.com/robin.ashdown'],
  ['100012345678901', 'https://www.facebook.com/100012345678901'],
  ['profile.php?id=1', null],
  ['a/b', null],
])('the profile of %s has the address %s', (handle, address) => {
  expect(addressOf(platform, 'profile', handle)).toBe(address);
});

test('a link is somebody’s only if it leads to a person on Facebook', () => {
  const { document, read } = open('friends-one');
  const link = document.querySelector('[data-visualcompletion] > a');
  const handles = (href: string) => {
    link?.setAttribute('href', href);
    const [list] = ofKind(read(), 'people');
    return list?.reading.status === 'found' ? list.reading.value.people.map(({ handle }) => handle) : [];
  };
  expect(handles('/priya.raman/?ref=x')).toEqual(['priya.raman']);
  expect(handles('https://web.facebook.com/profile.php?ref=x&id=4')).toEqual(['4']);
  for (const other of [
    '//priya.raman',
    'https://example.com/priya.raman',
    'https://www.facebook.com.example/priya.raman',
    'javascript:priya',
    '/profile.php',
    '/priya.raman/friends_mutual',
    '/profile.php?id=4&sk=friends_mutual',
    '/groups/?x=1',
    '/home.php',
    '/me/',
    '#',
  ])
    expect(handles(other)).toEqual([]);
});

test('rows that are added one after another are read until suggestions begin', () => {
  const { document } = open('friends-with-suggestions');
  const list = readers.pages.find(({ id }) => id === 'friends')?.list;
  const parts = document.querySelectorAll(
    '[role="navigation"] [data-visualcompletion="ignore-dynamic"]:has(> a)',
  );
  const added = () =>
    [...parts].flatMap((part) => list?.rows(part).map((row) => list.person(row)?.handle) ?? []);
  const friends = ['priya.raman', '100044455566677', 'seun.adeyemi.9', '100012345678901'];
  expect(parts).toHaveLength(friends.length + 1);
  expect(added()).toEqual(friends);
  expect(added().toReversed()).toEqual(friends.toReversed());
});
