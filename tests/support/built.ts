/** The built extensions, as they would be shipped. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readerScripts } from '../../lib/platforms/reader-scripts.ts';
import { root } from './load.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

export function builtFolder(browser: BrowserKind): string {
  return path.join(root, `.output/${browser}-mv3`);
}

/** Paths within the built folder, with forward slashes. */
export function builtFiles(browser: BrowserKind): string[] {
  return readdirSync(builtFolder(browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(builtFolder(browser), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
}

export function readBuilt(browser: BrowserKind, file: string): string {
  return readFileSync(path.join(builtFolder(browser), file), 'utf8');
}

export function manifestOf(browser: BrowserKind): Record<string, unknown> {
  return JSON.parse(readBuilt(browser, 'manifest.json'));
}

/** Size in bytes as it crosses a wire. */
export function gzipped(browser: BrowserKind, files: readonly string[]): number {
  return files.reduce(
    (total, file) =>
      total + gzipSync(readFileSync(path.join(builtFolder(browser), file)), { level: 9 }).length,
    0,
  );
}

/** What is put into a page, for each platform. */
export function injectedInto(browser: BrowserKind): string[][] {
  const ids = builtFiles(browser).flatMap((file) => /^reader-([\w-]+)\.js$/u.exec(file)?.[1] ?? []);
  const platforms = ids.filter((id) => id !== 'pictures');
  const readers = [null, ...platforms].map((id) => readerScripts(id).map((file) => file.replace(/^\//u, '')));
  return [...readers, ['reader-pictures.js']];
}

/** The package that a store gets. */
export function packageOf(browser: BrowserKind): string {
  const output = path.join(root, '.output');
  const file = readdirSync(output).find((name) => name.endsWith(`-${browser}.zip`));
  if (!file) throw new Error(`There is no package for ${browser}: build it with “npm run zip”.`);
  return path.join(output, file);
}

/** Size of the package in bytes. */
export function packageSize(browser: BrowserKind): number {
  return statSync(packageOf(browser)).size;
}

/** A page's own script with every chunk it imports. */
export function scriptsOf(browser: BrowserKind, page: string): string[] {
  const [, entry = ''] = /<script type="module"[^>]*src="\/([^"]+)"/u.exec(readBuilt(browser, page)) ?? [];
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, imported = ''] of readBuilt(browser, file).matchAll(
      /(?:from|import)\s*[`"']\.\/([^`"']+)[`"']/gu,
    )) {
      follow(path.posix.join(path.posix.dirname(file), imported));
    }
  };
  follow(entry);
  return [...found];
}
