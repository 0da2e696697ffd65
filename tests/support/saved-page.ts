/** A page saved as a file, as a document that readers can look at. Its scripts do not run. */
import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { fail } from './arguments.ts';

export async function openSavedPage(file: string, url: string): Promise<Document> {
  if (!URL.canParse(url)) fail(`“${url}” is no address: give it in full, as in “https://x.com/settings”.`);
  return new JSDOM(await readText(file), { url }).window.document;
}

export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return fail(`The file ${file} cannot be opened.`);
  }
}
