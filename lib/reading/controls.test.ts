import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hasControls, nameOf, readChoice, readOnlySwitch, readSwitch, switchesIn } from './controls';
import { english, type Labels } from './labels';

const PRIVATE: Labels = { en: ['Private account'], de: ['Privates Konto'] };
const RECEIPTS = english('Show read receipts');
const WHO_TAGS = english('Who can tag you');
const WHO_MENTIONS = english('Who can mention you');
const TAGS = {
  asks: WHO_TAGS,
  options: [
    [english('Everyone'), 'everyone'],
    [english('No one'), 'nobody'],
  ] as const,
};

function open(html: string, language = 'en'): { document: Document; body: HTMLElement } {
  const { document } = new JSDOM(`<html lang="${language}"><body>${html}</body></html>`).window;
  return { document, body: document.body };
}

function readSwitchIn(html: string, labels = PRIVATE, language = 'en') {
  const { document, body } = open(html, language);
  return readSwitch(document, body, labels);
}

function readTags(html: string, others = [WHO_MENTIONS], language = 'en') {
  const { document, body } = open(html, language);
  return readChoice(document, body, TAGS, others);
}

function nameOfFirst(html: string): string {
  const { document, body } = open(html);
  const [control] = switchesIn(body);
  return control ? nameOf(document, control) : 'no control';
}

const on = { value: true, anchor: 'control' };
const off = { value: false, anchor: 'control' };

describe('a switch is read in every shape that platforms give it', () => {
  test.each([
    [
      'an input with an ARIA name',
      '<input type="checkbox" role="switch" aria-label="Private account" checked>',
    ],
    [
      'a checkbox in its label',
      '<label><span>Private account</span><div><input type="checkbox" checked></div></label>',
    ],
    [
      'a checkbox with a label elsewhere',
      '<label for="p">Private account</label><input id="p" type="checkbox" checked>',
    ],
    [
      'a switch named by another element',
      '<b id="n">Private account</b><input role="switch" aria-labelledby="n" type="checkbox" checked>',
    ],
    [
      'a checkbox beside its name',
      '<div><div><span>Private account</span></div><div><input type="checkbox" checked></div></div>',
    ],
    ['an element with a role', '<div role="switch" aria-checked="true" aria-label="Private account"></div>'],
    [
      'a button that is pressed',
      '<button role="switch" aria-pressed="true" aria-label="Private account"></button>',
    ],
    [
      'an element that plays a checkbox',
      '<div role="checkbox" aria-checked="true" aria-label="Private account"></div>',
    ],
  ])('%s', (_, html) => {
    expect(readSwitchIn(html)).toEqual(on);
  });

  test('a saved copy that has lost what was changed still tells it to screen readers', () => {
    const input = '<input type="checkbox" role="switch" aria-label="Private account"';
    expect(readSwitchIn(`${input} aria-checked="true">`)).toEqual(on);
    expect(readSwitchIn(`${input} aria-checked="false" checked>`)).toEqual(off);
  });

  test('what the person has just changed comes before what the page has written', () => {
    const { document, body } = open(
      '<input type="checkbox" aria-label="Private account" aria-checked="false">',
    );
    body.querySelector('input')?.click();
    expect(readSwitch(document, body, PRIVATE)).toEqual(on);
  });

  test('its name may differ in case, spacing and the shape of an apostrophe', () => {
    const labels = english("Don't show");
    expect(readSwitchIn('<input type="checkbox" aria-label=" DON’T \n show ">', labels)).toEqual(off);
  });

  test('its name may be in any language that the platform’s labels are known in', () => {
    expect(readSwitchIn('<input type="checkbox" aria-label="Privates Konto">', PRIVATE, 'de')).toEqual(off);
  });
});

describe('what the browser holds comes before what the page once wrote', () => {
  test('a box that was ticked when the page was written and is not now', () => {
    const { document, body } = open(
      '<input type="checkbox" aria-label="Private account" aria-checked="true" checked>',
    );
    const box = document.querySelector('input');
    if (box) box.checked = false;
    expect(readSwitch(document, body, PRIVATE)).toEqual(off);
  });

  test('an element without a state of its own says it in an attribute, or not at all', () => {
    expect(
      readSwitchIn('<div role="switch" aria-label="Private account" aria-checked="false"></div>'),
    ).toEqual(off);
    expect(readSwitchIn('<div role="switch" aria-label="Private account" aria-checked="mixed"></div>')).toBe(
      'changed',
    );
    expect(readSwitchIn('<div role="switch" aria-label="Private account"></div>')).toBe('changed');
  });
});

describe('a switch that is not there', () => {
  test('on a page in a language that we know: the page has changed', () => {
    expect(readSwitchIn('<input type="checkbox" aria-label="Quiet account">')).toBe('changed');
    expect(readSwitchIn('<input type="checkbox" aria-label="Konto prywatne">', PRIVATE, '')).toBe('changed');
  });

  test('on a page in a language that we do not know: that is why', () => {
    expect(readSwitchIn('<input type="checkbox" aria-label="Konto prywatne">', PRIVATE, 'pl-PL')).toBe(
      'language',
    );
  });

  test('is told from one that is there twice with different answers', () => {
    const twice = '<input type="checkbox" aria-label="Private account" checked>';
    expect(readSwitchIn(twice + twice)).toEqual(on);
    expect(readSwitchIn(`${twice}<input type="checkbox" aria-label="Private account">`)).toBe(
      'contradictory',
    );
  });
});

describe('the only switch of a page', () => {
  const readOnly = (html: string, language = 'en') => {
    const { document, body } = open(html, language);
    return readOnlySwitch(document, body, PRIVATE);
  };

  test('is read by its place where its language is not known', () => {
    expect(readOnly('<input type="checkbox" aria-label="Konto prywatne" checked>', 'pl')).toEqual({
      value: true,
      anchor: 'fallback',
    });
  });

  test('is read by its place where it has no name', () => {
    expect(readOnly('<div><input type="checkbox"></div>')).toEqual({ value: false, anchor: 'fallback' });
  });

  test('is another switch if it has another name in a language that we know', () => {
    expect(readOnly('<input type="checkbox" aria-label="Show me in search">')).toBe('changed');
  });

  test('is not guessed at where there are two', () => {
    expect(readOnly('<input type="checkbox"><input type="checkbox">', 'pl')).toBe('language');
  });

  test('is not read where it has no state', () => {
    expect(readOnly('<div role="switch"></div>', 'pl')).toBe('changed');
  });
});

describe('the name of a control', () => {
  test.each([
    [
      'is its ARIA name before all else',
      '<label>Beside<input type="checkbox" aria-label="ARIA"></label>',
      'ARIA',
    ],
    ['is not an empty ARIA name', '<label>Beside<input type="checkbox" aria-label=" "></label>', 'Beside'],
    [
      'is put together from several elements',
      '<i id="a">Show</i><i id="b">replies</i><input type="checkbox" aria-labelledby="a b">',
      'Show replies',
    ],
    [
      'is the first line of what names it',
      '<div id="a"><b>Show replies</b><p>To stories.</p></div><input type="checkbox" aria-labelledby="a">',
      'Show replies',
    ],
    [
      'is what stands beside it if what should name it is gone',
      '<p>Beside</p><input type="checkbox" aria-labelledby="gone">',
      'Beside',
    ],
    [
      'is nothing within a label that says nothing',
      '<div><p>Elsewhere</p><label><input type="checkbox"></label></div>',
      '',
    ],
    [
      'is nothing where the next words belong to another control',
      '<div><p>Other</p><input type="checkbox"><input type="checkbox"></div>',
      '',
    ],
    [
      'is nothing where the next words are too far away',
      `<p>Far</p>${'<div>'.repeat(8)}<input type="checkbox">`,
      '',
    ],
    [
      'is not the code of a script',
      '<div><script>var secret;</script><p>Beside</p><input type="checkbox"></div>',
      'Beside',
    ],
    [
      'is not the title of a picture',
      '<div><svg><title>Lock</title></svg><p>Beside</p><input type="checkbox"></div>',
      'Beside',
    ],
  ])('%s', (_, html, name) => {
    expect(nameOfFirst(html)).toBe(name);
  });
});

const radio = (name: string, text: string, checked = false) =>
  `<div><span>${text}</span><input type="radio" name="${name}"${checked ? ' checked' : ''}></div>`;
const group = (question: string, name: string, chosen: string) =>
  `<section><h3>${question}</h3><div>${['Everyone', 'No one'].map((text) => radio(name, text, text === chosen)).join('')}</div></section>`;

describe('a choice is read under its question', () => {
  const everyone = { value: 'everyone', anchor: 'control' };

  test('from radio buttons beside their names, under a heading', () => {
    expect(readTags(group('Who can tag you', 't', 'Everyone'))).toEqual(everyone);
  });

  test('from a named group of radio buttons in labels', () => {
    const html = `<p id="q">Who can tag you</p><div role="radiogroup" aria-labelledby="q">
      <label><span id="o1">Everyone</span><input type="radio" aria-labelledby="o1" checked></label>
      <label><span id="o2">No one</span><input type="radio" aria-labelledby="o2"></label></div>`;
    expect(readTags(html)).toEqual(everyone);
  });

  test('from elements that play radio buttons', () => {
    const html = `<div role="radiogroup" aria-label="Who can tag you">
      <div role="radio" aria-checked="true" aria-label="Everyone"></div><div role="radio" aria-checked="false" aria-label="No one"></div></div>`;
    expect(readTags(html)).toEqual(everyone);
  });

  test('and never from under a neighbour’s question', () => {
    const html = group('Who can mention you', 'm', 'Everyone') + group('Who can tag you', 't', 'No one');
    expect(readTags(html)).toEqual({ value: 'nobody', anchor: 'control' });
    expect(readTags(group('Who can mention you', 'm', 'Everyone'))).toBe('changed');
    expect(readTags(group('Who can poke you', 'p', 'Everyone'), [])).toEqual({
      value: 'everyone',
      anchor: 'fallback',
    });
  });

  test('and never under the question of a group that has lost its options', () => {
    const lost =
      '<section><h3>Who can tag you</h3><div><span>Everyone</span><input type="checkbox"></div></section>';
    const other = group('', 'm', 'Everyone').replace('<h3></h3>', '');
    expect(readTags(`<main>${lost}${other}</main>`)).toBe('changed');
  });

  test('and not where a heading stands over two groups', () => {
    const flat = `<h3>Who can mention you</h3>${radio('m', 'Everyone', true)}${radio('m', 'No one')}
      <h3>Who can tag you</h3>${radio('t', 'Everyone')}${radio('t', 'No one', true)}`;
    expect(readTags(flat)).toBe('changed');
  });

  test('and not where the question is asked twice', () => {
    const html = group('Who can tag you', 't', 'Everyone') + group('Who can tag you', 'u', 'No one');
    expect(readTags(html)).toBe('contradictory');
  });
});

describe('a choice is not guessed at', () => {
  const asked = (radios: string) =>
    readTags(`<section><h3>Who can tag you</h3><div>${radios}</div></section>`);

  test('where nothing is chosen, or two things are', () => {
    expect(asked(radio('t', 'Everyone') + radio('t', 'No one'))).toBe('changed');
    expect(asked(radio('t', 'Everyone', true) + radio('u', 'No one', true))).not.toHaveProperty('value');
  });

  test('where what is chosen has a name that we do not know, or the same one as another option', () => {
    expect(asked(radio('t', 'Everybody', true) + radio('t', 'No one'))).toBe('changed');
    expect(asked(radio('t', 'Everyone', true) + radio('t', 'Everyone'))).toBe('changed');
  });

  test('where one option is left of several', () => {
    expect(asked(radio('t', 'Everyone', true))).toBe('changed');
  });

  test('where the page is in another language', () => {
    const html = `<h3>Kto może Cię oznaczać</h3>${radio('t', 'Wszyscy', true)}${radio('t', 'Nikt')}`;
    expect(readTags(html, [], 'pl')).toBe('language');
  });
});

test('a page has controls as soon as one switch, checkbox or radio button is there', () => {
  expect(hasControls(open('<input type="text"><button>Save</button>').body)).toBe(false);
  expect(hasControls(open('<div role="radio"></div>').body)).toBe(true);
});

test('two names for the same switch are both looked for', () => {
  const html =
    '<input type="checkbox" aria-label="Show read receipts" checked><input type="checkbox" aria-label="Private account">';
  expect(readSwitchIn(html, RECEIPTS)).toEqual(on);
});
