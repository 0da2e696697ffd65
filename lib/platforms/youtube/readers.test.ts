import { describe, expect, test } from 'vitest';
import { openSamplePage, samplePages, type SamplePage } from '../../../tests/support/sample-pages';
import { ofKind, type ObservationKind } from '../../observation';
import { readPage } from '../read-page';
import { handleIn, handleInAddress, handleInText, idIn } from './handle';
import youtube from './index';

const ID = 'UCrobinAshdown0123456789';

function pageNamed(name: string): SamplePage {
  const page = samplePages.find((sample) => sample.platform === 'youtube' && sample.name === name);
  if (!page) throw new Error(`There is no sample page "${name}".`);
  return page;
}

/** Reads a sample page after a change. */
function readChanged<Kind extends ObservationKind>(
  name: string,
  kind: Kind,
  change: (document: Document) => void,
) {
  const page = pageNamed(name);
  const document = openSamplePage(page);
  change(document);
  const reading = readPage(document, page.url, page);
  return { account: reading?.account, reading: ofKind(reading?.observations ?? [], kind)[0]?.reading };
}

describe('handles and ids in addresses', () => {
  test.each([
    ['/@robin.ashdown', 'robin.ashdown'],
    ['/@robin.ashdown/videos', 'robin.ashdown'],
    ['/@robin.ashdown?si=abc', 'robin.ashdown'],
    ['/@%D9%81%D8%A7%D8%B7%D9%85%DB%81', 'فاطمہ'],
    ['/@l·l_a-b.c', 'l·l_a-b.c'],
    ['/@%E0%A4%A', null],
    ['/@', null],
    ['/@robin ashdown', null],
    ['/watch', null],
    ['https://example.com/@robin', null],
  ])('the handle in “%s” is %s', (path, handle) => {
    expect(handleIn(path)).toBe(handle);
  });

  test('a channel’s id has 24 signs and starts with “UC”', () => {
    expect(idIn(`/channel/${ID}/videos`)).toBe(ID);
    expect(idIn('/channel/robin')).toBeNull();
    expect(idIn(`/channel/${ID}x`)).toBeNull();
  });

  test('a text is a handle only if it is nothing else', () => {
    expect(handleInText('@robin')).toBe('robin');
    expect(handleInText('@robin and others')).toBeNull();
    expect(handleInText('robin')).toBeNull();
  });

  test('an address is YouTube’s with or without what browsers leave out, and no other site’s', () => {
    expect(handleInAddress('www.youtube.com/@robin')).toBe('robin');
    expect(handleInAddress('http://youtube.com/@robin')).toBe('robin');
    expect(handleInAddress('youtube.com.example/@robin')).toBeNull();
  });

  test('a handle of any script can be put into the address of its channel', () => {
    expect(youtube.handlePattern.test('فاطمہ')).toBe(true);
    expect(youtube.handlePattern.test('robin/../account')).toBe(false);
    expect(youtube.handlePattern.test('robin?x')).toBe(false);
  });
});

describe('whether subscriptions are private', () => {
  const toggle = '[aria-label="Keep all my subscriptions private"]';

  test('is what the switch says after the person has flipped it', () => {
    const { reading } = readChanged('privacy', 'subscriptionsPrivate', (document) =>
      document.querySelector(toggle)?.setAttribute('aria-pressed', 'false'),
    );
    expect(reading).toEqual({ status: 'found', value: false });
  });

  test('is not guessed from a switch that does not say how it stands', () => {
    const { reading } = readChanged('privacy', 'subscriptionsPrivate', (document) =>
      document.querySelector(toggle)?.removeAttribute('aria-pressed'),
    );
    expect(reading).toEqual({ status: 'unreadable', why: 'changed' });
  });

  test('is contradictory where two switches of that name stand differently', () => {
    const { reading } = readChanged('privacy', 'subscriptionsPrivate', (document) => {
      const row = document.querySelector(toggle)?.closest('ytd-settings-switch-renderer');
      const copy = row?.cloneNode(true) as Element;
      copy.querySelector(toggle)?.setAttribute('aria-pressed', 'false');
      row?.after(copy);
    });
    expect(reading).toEqual({ status: 'unreadable', why: 'contradictory' });
  });
});

describe('whose channel it is', () => {
  test('a link to YouTube Studio that somebody has put among their own links makes it nobody’s', () => {
    const { account, reading } = readChanged(
      'profile-of-another-viewer-unknown',
      'displayName',
      (document) => {
        document.querySelector('#guide')?.remove();
        const link = '<a href="https://studio.youtube.com/channel/UCwharfedale000000000001/editing">Me</a>';
        document.querySelector('yt-attribution-view-model, h1')?.insertAdjacentHTML('afterend', link);
      },
    );
    expect(account).toBeUndefined();
    expect(reading).toEqual({ status: 'unreadable', why: 'notYourAccount' });
  });

  test('the id at the side counts for more than the buttons at the top', () => {
    const { account } = readChanged('profile-of-another-viewer-unknown', 'displayName', (document) => {
      const link = '<a href="https://studio.youtube.com/channel/UCwharfedale000000000001/editing">Edit</a>';
      const actions = document.querySelector('yt-flexible-actions-view-model');
      if (actions) actions.innerHTML = link;
    });
    expect(account).toBeUndefined();
  });

  test('where the menu names another account than the one whose channel it seems to be, nobody is believed', () => {
    const { account, reading } = readChanged('profile', 'displayName', (document) =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<ytd-active-account-header-renderer><p id="channel-handle">@ayesha.malik</p></ytd-active-account-header-renderer>',
      ),
    );
    expect(account).toBeUndefined();
    expect(reading).toEqual({ status: 'unreadable', why: 'notYourAccount' });
  });

  test('data of another channel, which carries the same handle in its description, is not taken', () => {
    const { reading } = readChanged('profile-come-from-another', 'bio', (document) => {
      const script = document.querySelector('body script');
      if (script) script.textContent = script.textContent.replace('Rain, mostly.', '/@robin.ashdown');
    });
    expect(reading).toEqual({ status: 'unreadable', why: 'notLoaded' });
  });
});

describe('the dialog about a channel', () => {
  test('is not read where it is about another channel', () => {
    const { reading } = readChanged('profile-about-with-data', 'links', (document) => {
      const cell = document.querySelectorAll('#additional-info-container td')[1];
      if (cell) cell.textContent = 'www.youtube.com/@wharfedaleweather';
    });
    expect(reading).toBeUndefined();
  });

  test('has links that are not read at all where one of them leads nowhere', () => {
    const { reading } = readChanged('profile-about', 'links', (document) =>
      document.querySelector('#link-list-container a')?.removeAttribute('href'),
    );
    expect(reading).toEqual({ status: 'unreadable', why: 'changed' });
  });
});

describe('a row of the list of subscriptions', () => {
  const row = (links: string) =>
    `<ytd-channel-renderer>${links}<ytd-channel-name><yt-formatted-string>Gareth</yt-formatted-string></ytd-channel-name></ytd-channel-renderer>`;
  const peopleOf = (rows: string) =>
    readChanged('following', 'people', (document) => {
      const list = document.querySelector('#grid-container');
      if (list) list.innerHTML = rows;
    }).reading;
  const list = (...people: object[]) => ({
    status: 'found',
    value: { relation: 'following', people, seen: people.length, total: null },
  });

  test('is nobody’s where it leads to two channels, or to none', () => {
    const two = row('<a href="/@gareth"></a><a href="/@priya"></a>');
    expect(peopleOf(two + row('<a href="/premium"></a>'))).toEqual(list());
  });

  test('is left out where it is the person’s own', () => {
    expect(peopleOf(row('<a href="/@Robin.Ashdown"></a>'))).toEqual(list());
  });

  test('is called by its handle, where it has an id too', () => {
    const both = row(`<a href="/channel/${ID}"></a><a href="/@gareth"></a>`);
    expect(peopleOf(both)).toEqual(list({ handle: 'gareth', displayName: 'Gareth' }));
  });
});
