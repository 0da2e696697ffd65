import { describe, expect, test } from 'vitest';
import { openHandWritten } from '../../../tests/support/hand-written-page';
import { ofKind, type FieldKind } from '../../observation';
import { readPage } from '../read-page';

const PRIVACY = 'https://www.reddit.com/settings/privacy';

function read(html: string, kind: FieldKind, url = PRIVACY) {
  const { document } = openHandWritten(`<shreddit-app user-logged-in="true">${html}</shreddit-app>`);
  const found = ofKind(readPage(document, url)?.observations ?? [], kind)[0]?.reading;
  return found?.status === 'unreadable' ? found.why : found?.status === 'found' ? found.value : found?.status;
}

const section = (rows: string) =>
  `<main><settings-privacy-section><template shadowrootmode="open">${rows}<faceplate-switch-input aria-checked="true"></faceplate-switch-input></template></settings-privacy-section></main>`;
const row = (title: string, value: string) =>
  `<div><div><span>${title}</span></div><div>${value}</div></div>`;

describe('who can write is said by a row', () => {
  test.each([
    ['Everyone', 'everyone'],
    ['Accounts older than 30 days', 'everyone'],
    ['Nobody', 'nobody'],
    ['No one', 'nobody'],
    ['Friends', 'changed'],
  ])('“%s”', (words, value) => {
    expect(read(section(row('Who can send you chat requests', words)), 'whoCanMessage')).toBe(value);
  });

  test('and not by the one below it, where it says nothing itself', () => {
    const rows = `${row('Who can send you chat requests', '')}${row('Who can send you gifts', 'Nobody')}${row('Blocked accounts', '')}`;
    expect(read(section(rows), 'whoCanMessage')).toBe('changed');
  });

  test('and not if two rows of that name differ', () => {
    const rows = ['Everyone', 'Nobody'].map((value) => row('Who can send you chat requests', value)).join('');
    expect(read(section(rows), 'whoCanMessage')).toBe('contradictory');
  });
});

describe('whose page it is', () => {
  const handleOn = (html: string, url = PRIVACY) =>
    readPage(openHandWritten(`<shreddit-app user-logged-in="true">${html}</shreddit-app>`).document, url)
      ?.account?.handle;
  const dispatcher = (name: string) =>
    `<after-login-toast-dispatcher username="${name}"></after-login-toast-dispatcher>`;

  test('is told by what the page has for whoever is signed in', () => {
    expect(handleOn(dispatcher('Robin_Ashdown'))).toBe('Robin_Ashdown');
    expect(handleOn('<rs-current-user display-name="Robin_Ashdown"></rs-current-user>')).toBe(
      'Robin_Ashdown',
    );
    expect(handleOn(dispatcher('<img>'))).toBeUndefined();
    expect(handleOn(dispatcher('Robin_Ashdown') + dispatcher('Noor-Haddad'))).toBeUndefined();
  });

  test('is not told by links to profiles', () => {
    expect(handleOn('<header><a href="/user/Noor-Haddad/">u/Noor-Haddad</a></header>')).toBeUndefined();
  });

  test('is told by a profile that offers one more link to be put on it', () => {
    const offer = '<faceplate-tracker noun="add_social_link"></faceplate-tracker>';
    expect(handleOn(offer, 'https://www.reddit.com/user/Robin_Ashdown/')).toBe('Robin_Ashdown');
    expect(handleOn(offer)).toBeUndefined();
  });
});

test('the address that leads on to one’s own profile is nobody’s', () => {
  const { document } = openHandWritten('<main></main>');
  expect(readPage(document, 'https://www.reddit.com/user/me/')?.page).toBe('any-page');
});

test('pages of other kinds are not taken for profiles', () => {
  for (const path of ['/r/choir/', '/user/Robin_Ashdown/comments/', '/user/ab/', '/settings/profile']) {
    const { document } = openHandWritten('<main></main>');
    expect(readPage(document, `https://www.reddit.com${path}`)?.page).toBe('any-page');
  }
});
