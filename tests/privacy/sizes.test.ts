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

  test('what is known of names is small', () => {
    measure(`${browser}: names worker, gzip`, gzipped(browser, ['names-worker.js']), 250);
  });

  test('the whole is small', () => {
    measure(`${browser}: whole package, zipped`, packageSize(browser), 500);
  });
});

afterAll(() => console.log(`\n${measured.join('\n')}`));
