/** A sample page in another of its platform's languages: every label that its readers use, in that language's wording. */
import type { Labels } from '../../lib/reading/labels';
import { openSamplePage, type SamplePage } from './sample-pages';

/** Only labels that have a wording in the language; the page keeps the others in English, as its platform would. */
export function translated(page: SamplePage, tables: readonly Labels[], language: string): Document {
  const document = openSamplePage(page);
  document.documentElement.lang = language;
  const inLanguage = new Map(
    tables.flatMap((labels) =>
      (labels.en ?? []).map((text) => [text, labels[language]?.[0] ?? text] as const),
    ),
  );
  for (const element of document.querySelectorAll('*')) translate(element, inLanguage);
  return document;
}

function translate(element: Element, wordings: ReadonlyMap<string, string>): void {
  const name = element.getAttribute('aria-label');
  if (name !== null) element.setAttribute('aria-label', wordings.get(name) ?? name);
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  for (const node of texts) {
    const text = node.nodeValue ?? '';
    node.nodeValue = wordings.get(text.trim()) ?? text;
  }
}

/** Wordings that stand in more than one of `tables`, where each has to mean one thing. */
export function ambiguous(tables: readonly Labels[]): string[] {
  const all = tables.map((labels) => new Set(Object.values(labels).flat()));
  return [...new Set(all.flatMap((wordings) => [...wordings]))].filter(
    (wording) => all.filter((wordings) => wordings.has(wording)).length > 1,
  );
}
