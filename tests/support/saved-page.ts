/** A page saved as a file, as a document that readers can look at. Its scripts do not run. */
import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';

export async function openSavedPage(file: string, url: string): Promise<Document> {
  return new JSDOM(await readFile(file, 'utf8'), { url }).window.document;
}
