import { afterAll, describe, expect, test } from 'vitest';
import { BROWSERS, gzipped, injectedInto, packageSize, scriptsOf } from '../support/built.ts';

const KB = 1000;
const measured: string[] = [];

function measure(name: string, bytes: number, limit: number): void {
  measured.push(`${name}: ${(bytes / KB).toFixed(1)} kB of at most ${limit} kB`);
  expect(bytes).toBeLessThanOrEqual(limit * KB);
}

describe.each(BROWSERS)('for %s', (browser) => {
  test('what is put into a page is small', () => {
    const injected = injectedInto(browser);
    expect(injected.length).toBeGreaterThan(1);
    for (const files of injected)
      measure(`${browser}: injected ${files.join(' + ')}, gzip`, gzipped(browser, files), 15);
  });

  test('the panel is small', () => {
    measure(`${browser}: panel script, gzip`, gzipped(browser, scriptsOf(browser, 'sidepanel.html')), 90);
  });

  // What is known of names is data, and has an allowance of its own: it is loaded only where names are compared.
  test('the whole is small, and so is what is known of names', () => {
    const names = gzipped(browser, ['names-worker.js']);
    const whole = packageSize(browser);
    measure(`${browser}: names worker with all that is known of names, gzip`, names, 250);
    measure(`${browser}: package, zipped, without the names worker`, whole - names, 500);
    measured.push(`${browser}: whole package, zipped: ${(whole / KB).toFixed(1)} kB`);
  });
});

afterAll(() => console.log(`\n${measured.join('\n')}`));
