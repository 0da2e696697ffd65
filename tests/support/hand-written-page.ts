/** A page written by hand for a test, with its open shadow roots attached as a browser would do it. */
import { JSDOM } from 'jsdom';

export function openHandWritten(html: string, language = 'en'): { document: Document; body: HTMLElement } {
  const { document } = new JSDOM(`<html lang="${language}"><body>${html}</body></html>`).window;
  attachOpenRoots(document.body);
  return { document, body: document.body };
}

/** Does with `<template shadowrootmode="open">` what a browser does when it parses a page. */
export function attachOpenRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll('template')) {
    if (template.getAttribute('shadowrootmode') !== 'open') continue;
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) attachOpenRoots(shadow);
  }
}

/** The trees that a page is made of: the document's, and that of each open shadow root. */
export function treesIn<Tree extends ParentNode & Node>(root: Tree): (Tree | ShadowRoot)[] {
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...roots.flatMap((inner) => treesIn(inner))];
}

/** A control as it is, within an open root, and in the row of a page that is built of such roots. */
export const WHERE: readonly (readonly [string, (html: string) => string])[] = [
  ['as it is', (html) => html],
  ['in an open root', (html) => `<x-page><template shadowrootmode="open">${html}</template></x-page>`],
  [
    'in two open roots',
    (html) =>
      `<x-page><template shadowrootmode="open"><main><x-list><template shadowrootmode="open"><section>${html}</section></template></x-list></main></template></x-page>`,
  ],
  [
    'in the slot of an open root',
    (html) => `<x-row><template shadowrootmode="open"><div><slot></slot></div></template>${html}</x-row>`,
  ],
];

/** Puts other things in the place of everything that an element of a hostile page can shadow. */
export function clobber(document: Document): void {
  const names = [
    'checked',
    'defaultChecked',
    'getAttribute',
    'matches',
    'querySelectorAll',
    'parentElement',
    'parentNode',
    'shadowRoot',
    'getRootNode',
    'textContent',
    'childNodes',
  ];
  for (const element of [document, ...document.querySelectorAll('*')])
    for (const name of names)
      Object.defineProperty(element, name, { value: document.head, configurable: true });
}
