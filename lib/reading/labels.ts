/**
 * The words by which a platform names its own controls, per interface language. A label that is found is
 * its own proof of the language; a label that is not found is either another language or a changed page.
 */
import { attribute, rootOf } from './dom';

/** BCP 47 primary language → the platform's own wordings. Only wordings that a source shows; none translated by us. */
export type Labels = { readonly [language: string]: readonly string[] };

export function english(...wordings: readonly string[]): Labels {
  return { en: wordings };
}

/** Marks that say in which direction a text runs: a page puts them around words, nobody sees them. */
export const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Two texts that differ only in what nobody sees, in case, spacing or the shape of an apostrophe are one label. */
export function asLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(DIRECTION_MARKS, '')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

export function isLabel(text: string, labels: Labels): boolean {
  const wanted = asLabel(text);
  return Object.values(labels).some((wordings) => wordings.some((wording) => asLabel(wording) === wanted));
}

/** The page's interface language as a BCP 47 primary subtag, or null where the page does not say. */
export function languageOf(document: Document): string | null {
  const root = rootOf(document);
  const tag = root && attribute(root, 'lang');
  return tag ? (tag.toLowerCase().split('-')[0] ?? null) : null;
}

/** What it means that none of `labels` was found. */
export function whyMissing(document: Document, labels: Labels): 'language' | 'changed' {
  const language = languageOf(document);
  return language === null || Object.hasOwn(labels, language) ? 'changed' : 'language';
}
