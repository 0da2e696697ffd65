/** Prints how large the built extensions are, by what is measured: see tests/privacy/sizes.test.ts for the limits. */
import { BROWSERS, gzipped, injectedInto, scriptsOf } from '../support/built.ts';

for (const browser of BROWSERS) {
  const readers = injectedInto(browser).map((files) => gzipped(browser, files));
  const panel = gzipped(browser, scriptsOf(browser, 'sidepanel.html'));
  console.log(
    `${browser}: injected reader ${kilobytes(Math.max(...readers))} at most, panel script ${kilobytes(panel)} (gzip)`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
