import { describe, expect, test } from 'vitest';
import { clobber, openHandWritten, WHERE } from '../../../tests/support/hand-written-page';
import {
  readAudienceButton,
  readCheckboxBesideWords,
  readPressedButton,
  readRowAnswer,
  rowsAsking,
  type AudienceButtons,
} from '../controls';
import { all } from '../dom';
import { english, isLabel } from '../labels';

const PRIVATE = english('Keep my list private');
const on = { value: true, anchor: 'control' };
const off = { value: false, anchor: 'control' };

describe.each(WHERE)('a button that stays pressed is read %s', (_, placed) => {
  const read = (html: string) => {
    const { document, body } = openHandWritten(placed(html));
    return readPressedButton(document, body, PRIVATE);
  };

  test.each([
    ['by its ARIA name', '<button aria-pressed="true" aria-label="Keep my list private"></button>'],
    [
      'as an element of the platform’s own',
      '<tp-yt-paper-toggle-button role="button" aria-pressed="true" aria-label="Keep my list private"></tp-yt-paper-toggle-button>',
    ],
    [
      'beside its words',
      '<div><div><p>Keep my list private</p></div><button aria-pressed="true"></button></div>',
    ],
  ])('%s', (__, html) => {
    expect(read(html)).toEqual(on);
    expect(read(html.replace('true', 'false'))).toEqual(off);
  });

  test('and not by the words of another one', () => {
    const html =
      '<div><p>Keep my list private</p><button aria-pressed="true"></button><b aria-pressed="false"></b></div>';
    expect(read(html)).toBe('changed');
    expect(read('<button aria-pressed="mixed" aria-label="Keep my list private"></button>')).toBe('changed');
  });
});

describe.each(WHERE)('a checkbox without a name is read %s', (_, placed) => {
  const read = (html: string) => {
    const { document, body } = openHandWritten(placed(html));
    return readCheckboxBesideWords(document, body, PRIVATE);
  };

  test('by the words beside it', () => {
    const html =
      '<div><div><div>Keep my list private</div><p>Only you see it.</p></div><div><input type="checkbox" checked></div></div>';
    expect(read(html)).toEqual(on);
    expect(read(html.replace(' checked', ''))).toEqual(off);
  });

  test('and not by the words of its neighbour', () => {
    const html =
      '<div><div><div>Keep my list private</div></div><div><p>Autoplay</p><input type="checkbox" checked></div></div>';
    expect(read(html)).toBe('changed');
  });
});

const BUTTONS: AudienceButtons = {
  selector: '[aria-label^="Edit audience"]',
  label: /^Edit audience: (.*)$/u,
  audiences: [
    [english('Everyone'), 'everyone'],
    [english('Friends'), 'friends'],
  ],
  named: { pattern: /^Friends except/u, within: 'friends' },
};

describe.each(WHERE)('a button that says who can see something is read %s', (_, placed) => {
  const read = (html: string) => {
    const { document, body } = openHandWritten(placed(html));
    return readAudienceButton(document, body, BUTTONS, english('Who can see your posts?'));
  };
  const button = (label: string, text: string, more = '') =>
    `<div><span>Who can see your posts?</span><div role="button" aria-label="Edit audience: ${label}"><span>${text}</span></div>${more}</div>`;

  test('by its question, from its label and its text', () => {
    expect(read(button('Friends', 'Friends'))).toEqual({ value: 'friends', anchor: 'control' });
    expect(read(button('Friends except: Noor Haddad', 'Friends except…'))).toEqual({
      value: 'friends',
      anchor: 'control',
    });
  });

  test('and not if they say two things, or one that is not known, or another control is there', () => {
    expect(read(button('Friends', 'Everyone'))).toBe('contradictory');
    expect(read(button('Custom', 'Custom'))).toBe('changed');
    expect(read(button('Friends', 'Friends', '<input type="checkbox">'))).toBe('changed');
    expect(read(button('Friends', ''))).toBe('changed');
  });
});

describe.each(WHERE)('a row that says what is chosen on its page is read %s', (_, placed) => {
  const asks = english('Photo tagging');
  const answer = (text: string) =>
    isLabel(text, english('Off')) ? 'nobody' : isLabel(text, english('On')) ? 'everyone' : null;
  const read = (html: string) => {
    const { document, body } = openHandWritten(placed(html));
    const rows = rowsAsking(all(body, 'a'), asks);
    return readRowAnswer(document, rows, { asks, answer, anchor: 'control' });
  };
  const row = (title: string, text: string) => `<a href="/t"><div>${title}</div><div>${text}</div></a>`;

  test('by its title', () => {
    expect(read(row('Sound', 'On') + row('Photo tagging', 'Off'))).toEqual({
      value: 'nobody',
      anchor: 'control',
    });
  });

  test('and not if it says nothing that is known, or two things', () => {
    expect(read(row('Photo tagging', 'Sometimes'))).toBe('changed');
    expect(read(row('Photo tagging', 'On') + row('Photo tagging', 'Off'))).toBe('contradictory');
  });
});

test('none of them is misled by what a page has shadowed', () => {
  const { document, body } = openHandWritten(
    `<form><input name="getAttribute"><button aria-pressed="true" aria-label="Keep my list private"></button>
     <div><p>Keep my list private</p><input type="checkbox" checked></div></form>`,
  );
  clobber(document);
  expect(readPressedButton(document, body, PRIVATE)).toEqual(on);
  expect(readCheckboxBesideWords(document, body, PRIVATE)).toEqual(on);
});
