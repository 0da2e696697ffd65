import { describe, expect, test } from 'vitest';
import { openSamplePage, samplePages } from '../../../tests/support/sample-pages';
import { ofKind, type FieldKind } from '../../observation';
import { readPage } from '../read-page';

function open(name: string): { document: Document; said: (kind: FieldKind) => unknown } {
  const page = samplePages.find((sample) => sample.platform === 'instagram' && sample.name === name);
  if (!page) throw new Error(`There is no sample page "${name}".`);
  const document = openSamplePage(page);
  const said = (kind: FieldKind) => {
    const [seen] = ofKind(readPage(document, page.url)?.observations ?? [], kind);
    if (seen?.reading.status === 'unreadable') return seen.reading.why;
    const value = seen?.reading.status === 'found' ? seen.reading.value : seen?.reading.status;
    return seen?.source.anchor === 'embedded' ? { whenLoaded: value } : value;
  };
  return { document, said };
}

/** The bio's section, where links and buttons stand too. */
function add(document: Document, html: string): void {
  const bio = document.querySelector('header span[dir="auto"] > [role="button"]');
  bio?.closest('section')?.insertAdjacentHTML('beforeend', html);
}

describe('a profile that has', () => {
  test.each([
    ['several links behind one button', '<button type="button">wa.me/447700900123 and 2 more</button>'],
    ['the same, not marked up as a button', '<div role="button">wa.me/447700900123 and 2 more</div>'],
    ['the same, as a link to nowhere', '<a href="#" role="link">wa.me/447700900123 and 2 more</a>'],
    ['a button that shows a number', '<a href="#" role="link"><span>07700900123</span> Zadzwoń</a>'],
    ['a button to write an email', '<div><button type="button"><div>Email</div></button></div>'],
    ['one in another language', '<div role="button"><span dir="auto">Skontaktuj się</span></div>'],
    ['a link that only begins like a path', '<a href="//wa.me/447700900123">WhatsApp</a>'],
    ['a link to a messenger', '<a href="https://wa.me/447700900123">WhatsApp</a>'],
  ])('%s is not said to have no links and no contact details', (_, html) => {
    const { document, said } = open('profile-cut-short');
    expect([said('links'), said('contactInfo')]).toEqual(['absent', 'absent']);
    add(document, html);
    expect([said('links'), said('contactInfo')]).toEqual(['changed', 'changed']);
  });

  test.each([
    ['a mention of somebody', '<a href="/ashdown.bakes/">@ashdown.bakes</a>'],
    ['a badge of Threads', '<a href="https://www.threads.com/@robin.ashdown"><span>robin.ashdown</span></a>'],
    [
      'a button without words',
      '<div role="button"><svg aria-label="Options"><title>Options</title></svg></div>',
    ],
    ['a button to follow it', '<button type="button"><div>Following</div></button>'],
    ['a story kept', '<div role="menu"><a href="#"><div role="button">Dartmoor</div></a></div>'],
    ['a count in another language', '<a href="#"><span><span>312</span></span> obserwowanych</a>'],
  ])('nothing but %s has no links and no contact details', (_, html) => {
    const { document, said } = open('profile-cut-short');
    add(document, html);
    expect([said('links'), said('contactInfo')]).toEqual(['absent', 'absent']);
  });

  test('a note over its picture has no links and no contact details', () => {
    const { document, said } = open('profile-cut-short');
    const picture = document.querySelector('header section');
    picture?.insertAdjacentHTML('beforeend', '<div role="button">Note…</div>');
    expect([said('links'), said('contactInfo')]).toEqual(['absent', 'absent']);
  });

  test.each([
    ['is_professional_account', '"is_professional_account": true'],
    ['is_business_account', '"is_business_account": true'],
    ['category_name', '"category_name": "Tutor"'],
  ])('data of a professional account (%s) may have buttons that only others see', (key, json) => {
    const { document, said } = open('profile-cut-short');
    for (const script of document.querySelectorAll('script[type="application/json"]'))
      script.textContent = script.textContent.replace(new RegExp(`"${key}": \\w+`, 'u'), json);
    expect([said('links'), said('contactInfo')]).toEqual(['absent', 'changed']);
  });

  test('no data says nothing of such buttons', () => {
    expect(open('profile-newer-header').said('contactInfo')).toBeUndefined();
  });

  test('a link in its data that is not on show is not said to have none', () => {
    const { document, said } = open('profile');
    document.querySelector('header a[rel~="me"]')?.remove();
    expect(said('links')).toEqual({ whenLoaded: ['https://ashdown.example/walks/'] });
  });
});

describe('a change to the profile that is not submitted', () => {
  const SAVED = 'Maths, hills and too much tea';
  const SUBMIT = 'form [role="button"]';
  const bioIn = (document: Document) =>
    document.querySelector('textarea') ?? document.createElement('textarea');
  const dropData = (document: Document) => {
    for (const script of document.querySelectorAll('script[type="application/json"]')) script.remove();
  };

  test('is not what others see: the bio stays the saved one until it is', () => {
    const { document, said } = open('edit-profile');
    expect(said('bio')).toBe(SAVED);
    bioIn(document).value = 'Tea';
    expect(said('bio')).toEqual({ whenLoaded: SAVED });
    // Instagram's program writes into the page what is typed.
    bioIn(document).defaultValue = 'Tea';
    expect(said('bio')).toEqual({ whenLoaded: SAVED });
    bioIn(document).value = SAVED;
    expect(said('bio')).toBe(SAVED);
  });

  test('is told from a saved one by “Submit” where the page has no data of the account', () => {
    const { document, said } = open('edit-profile');
    dropData(document);
    expect(said('bio')).toBe(SAVED);
    bioIn(document).value = 'Tea';
    expect(said('bio')).toBe('contradictory');
    bioIn(document).defaultValue = 'Tea';
    document.querySelector(SUBMIT)?.removeAttribute('aria-disabled');
    expect(said('bio')).toBe('contradictory');
    document.querySelector(SUBMIT)?.remove();
    expect(said('bio')).toBe('changed');
  });

  test('makes the switch for suggestions one of which it is not known how it stands', () => {
    const { document, said } = open('edit-profile-loose');
    expect(said('suggestedToOthers')).toBe(true);
    for (const box of document.querySelectorAll('input[role="switch"]'))
      box.setAttribute('aria-checked', 'false');
    document.querySelector(SUBMIT)?.setAttribute('aria-disabled', 'false');
    expect(said('suggestedToOthers')).toBe('contradictory');
  });
});
