import { describe, expect, test } from 'vitest';
import { BROWSERS, builtFiles, injectedInto, readBuilt } from '../support/built.ts';

/**
 * Every way in which code in a browser can reach a server, load code, or leave a trace behind. The polyfill
 * lists the names of all the browser's interfaces, so for those a use is looked for, not the name.
 */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['fetch', /(?<![\w$.])fetch\s*\(|\bglobalThis\.fetch\b|\bself\.fetch\b|\bwindow\.fetch\b/u],
  ['XMLHttpRequest', /XMLHttpRequest/u],
  ['WebSocket', /\bWebSocket\b/u],
  ['WebTransport', /\bWebTransport\b/u],
  ['EventSource', /\bEventSource\b/u],
  ['sendBeacon', /sendBeacon/u],
  ['RTCPeerConnection', /RTCPeerConnection/u],
  ['importScripts', /importScripts/u],
  ['eval', /(?<![\w$.])eval\s*\(/u],
  ['new Function', /new Function\b/u],
  ['setUninstallURL', /[.\]]\s*setUninstallURL\b|[[][`"']setUninstallURL/u],
  ['window.open', /\bwindow\.open\b|(?<![\w$.])open\s*\(\s*[`"']http/u],
  ['native messaging', /\.(?:connectNative|sendNativeMessage)\b/u],
  [
    'browsing history',
    /\b(?:browser|chrome)\.(?:history|cookies|bookmarks|downloads|webRequest|topSites)\b/u,
  ],
  ['local storage', /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/u],
  ['a remote script, style or picture', /(?:src|href)\s*[:=]\s*[`"']https?:/u],
];

describe.each(BROWSERS)('the files shipped for %s', (browser) => {
  const code = builtFiles(browser).filter((file) => /\.(js|html|css|json)$/u.test(file));

  test('are there', () => {
    expect(code).toEqual(
      expect.arrayContaining([
        'background.js',
        'reader.js',
        'reader-instagram.js',
        'reader-x.js',
        'reading.js',
        'sidepanel.html',
        'options.html',
        'practice.html',
      ]),
    );
  });

  test.each(FORBIDDEN)('hold no %s', (_, pattern) => {
    expect(code.filter((file) => pattern.test(readBuilt(browser, file)))).toEqual([]);
  });

  test('open pages from one place, and only addresses that a platform lists; beside them the panel itself', () => {
    const found = (pattern: RegExp) =>
      code.flatMap((file) => [...readBuilt(browser, file).matchAll(pattern)]);
    const ours = found(/\.tabs\.create\(\{url:[\w.$]+\.runtime\.getURL\([`"']sidepanel\.html[`"']\)\}\)/gu);
    expect(ours).toHaveLength(1);
    expect(found(/\.tabs\.(?:create|update)\(/gu)).toHaveLength(2 + ours.length);
  });

  test('hold no source maps', () => {
    expect(builtFiles(browser).filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(code.filter((file) => readBuilt(browser, file).includes('sourceMappingURL'))).toEqual([]);
  });
});

test('the reader that is put into pages writes nothing to them', () => {
  const WRITES =
    /\.(?:innerHTML|outerHTML|insertAdjacentHTML|textContent|className|value|checked)\s*=(?!=)|\.(?:appendChild|append|prepend|insertBefore|replaceWith|replaceChildren|setAttribute|removeAttribute|toggleAttribute|click|focus|scrollTo|scrollBy|scrollIntoView|submit|dispatchEvent|attachShadow|requestSubmit)\s*\(|createElement|document\.write|document\.cookie/u;
  const injected = [...new Set(injectedInto('chrome').flat())];
  expect(injected.length).toBeGreaterThan(2);
  for (const file of injected) expect(readBuilt('chrome', file).match(WRITES)?.[0], file).toBeUndefined();
});
