/** What is put into a page hands its value to whoever put it there: it is the last of the script, and easily lost. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { BROWSERS, readBuilt } from '../support/built.ts';

test.each(BROWSERS)('for %s, the script that finds pictures says what it found', (browser) => {
  const { window } = new JSDOM('<main></main>', { runScripts: 'outside-only' });
  expect(window.eval(readBuilt(browser, 'reader-pictures.js'))).toMatchObject({ pictures: [], posts: [] });
});
