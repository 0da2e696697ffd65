/** The names of languages, by their BCP 47 primary subtags: "pl", "cy". */
import { LANGUAGE_TAG } from './observation';

/** No language of a page: undetermined, several, none of the list, nothing said. */
const NOT_ONE = new Set(['und', 'mul', 'mis', 'zxx']);
const CUSTOMARY: { readonly [tag: string]: string } = { bn: 'Bengali' };
const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/** What a language is called in English: "Polish". In the middle of a sentence, also where it is not known. */
export function nameOfLanguage(tag: string | undefined): string {
  const unknown = 'another language';
  if (tag === undefined || !LANGUAGE_TAG.test(tag) || NOT_ONE.has(tag)) return unknown;
  return (Object.hasOwn(CUSTOMARY, tag) ? CUSTOMARY[tag] : names.of(tag)) ?? unknown;
}
