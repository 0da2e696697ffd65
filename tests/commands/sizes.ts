/** Prints how large the built extensions are, by what is measured: see tests/privacy/sizes.test.ts for the limits. */
import { BROWSERS, gzipped, scriptsOf } from '../support/built.ts';

for (const browser of BROWSERS) {
  const reader = gzipped(browser, ['reader.js']);
  const panel = gzipped(browser, scriptsOf(browser, 'sidepanel.html'));
  console.log(`${browser}: injected reader ${kilobytes(reader)}, panel script ${kilobytes(panel)} (gzip)`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
