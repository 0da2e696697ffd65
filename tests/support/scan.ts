/** Looks at a screen as axe does, at every width and in both colour schemes, and takes a picture of each. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { root } from './load.ts';

export const SHOTS = path.join(root, '.output/screens');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every width in which the product is used, in both colour schemes. */
const LOOKS = looksAt(320, 400, 1280);

export type Look = { width: number; height: number; scheme: 'light' | 'dark' };

export function looksAt(...widths: readonly number[]): Look[] {
  return widths.flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ width, height: 900, scheme })),
  );
}

export async function scan(page: Page, name: string, looks: readonly Look[] = LOOKS): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  for (const { width, height, scheme } of looks) {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(AXE);
    const found = await page.evaluate(async (tags) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    }, WCAG_2_2_AA);
    expect(found, `${name} at ${width} px, ${scheme}`).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, `${name} at ${width} px is wider than its window`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: path.join(SHOTS, `${name}-${width}-${scheme}.png`), fullPage: true });
  }
}
