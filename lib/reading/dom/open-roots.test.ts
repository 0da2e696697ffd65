import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { attachOpenRoots as attach } from '../../../tests/support/hand-written-page';
import {
  all,
  below,
  children,
  closest,
  contains,
  elementAfter,
  first,
  hasOwnText,
  isBefore,
  lines,
  linksIn,
  lookForOpenRoots,
  parent,
  textOf,
} from '../dom';

const ROW = `<setting-row id="row">#<div id="box"><slot name="title"></slot><p>Explained</p><x-switch id="host">#<i role="switch" id="inner"></i>
  </x-switch><slot><em>Nothing said</em></slot></div>/#<b slot="title">Show <i>me</i></b> and <u id="loose">more</u><s slot="gone">Never shown</s></setting-row>`;

/** What stands between "#" and "/#", or after "#", is an open root: attached, or left in the template it is written as. */
function html(text: string): string {
  return text
    .replaceAll('/#', '</template>')
    .replaceAll('#<', '<template shadowrootmode="open"><')
    .replaceAll('\n  </x-switch>', '</template></x-switch>');
}

function open(text: string): Document {
  return new JSDOM(`<html><body>${html(text)}</body></html>`).window.document;
}

function get(document: Document, selector: string): Element {
  const element = first(document, selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

describe.each(['attached', 'left in their templates'])('open roots that are %s', (state) => {
  const page = (text = ROW) => {
    const document = open(text);
    if (state === 'attached') attach(document);
    return document;
  };

  test('are looked through for elements, also from an element within them', () => {
    const document = page();
    expect(all(document, '[role="switch"]').map(({ id }) => id)).toEqual(['inner']);
    expect(first(get(document, '#row'), '[role="switch"]')?.id).toBe('inner');
    expect(all(get(document, '#box'), 'i').map(({ id }) => id)).toEqual(['inner', '']);
    expect(below(get(document, '#inner'), 'i')).toHaveLength(1);
    expect(linksIn(get(page('<x-a id="row">#<a>in</a>/#</x-a>'), '#row'))).toHaveLength(1);
  });

  test('show their own text, and that of their host’s children where they have a slot for it', () => {
    const row = get(page(), '#row');
    expect(lines(row)).toEqual(['Show me', 'Explained', 'and more']);
    expect(textOf(row)).toBe('Show meExplained and more');
    expect(hasOwnText(row)).toBe(false);
    expect(lines(get(page('<x-y id="row">#<slot><em>Nothing</em></slot>/#</x-y>'), '#row'))).toEqual([
      'Nothing',
    ]);
  });

  test('are part of the way up and of the way down', () => {
    const document = page();
    const [row, box, inner, loose] = ['#row', '#box', '#inner', '#loose'].map((id) => get(document, id));
    if (!row || !box || !inner || !loose) throw new Error('the page is not whole');
    expect(parent(inner)?.id).toBe('host');
    expect(parent(box)).toBe(row);
    expect(parent(loose)?.localName).toBe('slot');
    expect(closest(inner, 'setting-row')).toBe(row);
    expect(closest(loose, '#box')).toBe(box);
    expect(contains(row, inner)).toBe(true);
    expect(contains(box, loose)).toBe(true);
    expect(contains(inner, row)).toBe(false);
    expect(children(row)).toEqual([box]);
    expect(isBefore(inner, loose)).toBe(true);
    expect(isBefore(loose, inner)).toBe(false);
    expect(isBefore(row, inner)).toBe(true);
    expect(isBefore(inner, row)).toBe(false);
    const order: string[] = [];
    for (let at: Element | null = row; at; at = elementAfter(at, row, true)) order.push(at.localName);
    expect(order).toEqual('setting-row div slot b i p x-switch i slot u'.split(' '));
  });

  test('are found again when a page gets its first one after it has been looked at', () => {
    const document = page('<p></p>');
    expect(all(document, 'i')).toEqual([]);
    document.body.innerHTML = html(ROW);
    if (state === 'attached') attach(document);
    lookForOpenRoots(document);
    expect(all(document, '#inner')).toHaveLength(1);
  });

  test('may be nested as deep as a page likes', () => {
    const document = page('');
    let into: ParentNode & Node = document.body;
    for (let depth = 0; depth < 500; depth++) {
      const host = document.createElement('x-nest');
      into.appendChild(host);
      if (state === 'attached') into = host.attachShadow({ mode: 'open' });
      else {
        const template = document.createElement('template');
        template.setAttribute('shadowrootmode', 'open');
        host.append(template);
        into = template.content;
      }
    }
    into.append(document.createElement('input'));
    lookForOpenRoots(document);
    const input = get(document, 'input');
    expect(contains(document.body, input)).toBe(true);
  });
});

test('a closed root is not looked into, nor a template that is only a template', () => {
  const document = open('<div id="a"></div><div><template><i></i></template></div>');
  document.querySelector('#a')?.attachShadow({ mode: 'closed' }).append(document.createElement('i'));
  lookForOpenRoots(document);
  expect(all(document, 'i')).toEqual([]);
});

/** Every name through which open roots are looked for. */
const NAMES =
  'shadowRoot host getRootNode ownerDocument createTreeWalker content firstElementChild parentNode'.split(
    ' ',
  );

test('elements named like what open roots are looked for with hide none of them', () => {
  const document = open(ROW);
  attach(document);
  const hosts = [...document.querySelectorAll('*'), document];
  for (const element of hosts)
    for (const name of NAMES)
      Object.defineProperty(element, name, { value: document.body, configurable: true });
  expect(all(document, '#inner')).toHaveLength(1);
  expect(lines(get(document, '#row'))).toEqual(['Show me', 'Explained', 'and more']);
});
