/** What a field is called where it is spoken of elsewhere: "Contact 2, Role". */
import { placeOf } from '../../lib/policies/draft';
import type { Rule } from '../../lib/rule';
import { fill } from '../../lib/words';
import { sections } from './sections';
import { entryWords, fieldWords, optionWords, words } from './words';

/** Null for a place that has no field of its own. */
export function labelOf(place: string, rules: ReadonlyMap<string, Rule>): string | null {
  const bare = place.replace(/\[\d+\]$/u, '');
  return labelOfRule(bare, rules) ?? labelOfLogo(place) ?? labelOfField(bare) ?? labelOfEntry(place);
}

function labelOfField(place: string): string | null {
  const field = sections.flatMap(({ fields }) => fields).find(({ path }) => placeOf(path) === place);
  return field?.label ?? null;
}

function labelOfEntry(place: string): string | null {
  const [, list = '', at = '', inner = ''] = /^(.*?)\[(\d+)\]\.?([^[]*)/u.exec(place) ?? [];
  const about = sections.flatMap(({ lists }) => lists).find(({ path }) => placeOf(path) === list);
  if (!about) return null;
  const entry = fill(words.entry, { what: about.what, number: Number(at) + 1 });
  const field = about.fields.find(({ path }) => placeOf(path) === inner);
  return field ? fill(words.inEntry, { entry, field: field.label }) : entry;
}

function labelOfLogo(place: string): string | null {
  const [whole, at = ''] = /^logos\[(\d+)\]/u.exec(place) ?? [];
  if (whole === undefined) return null;
  const entry = fill(words.entry, { what: entryWords.logos.what, number: Number(at) + 1 });
  return place.endsWith('.name') ? fill(words.inEntry, { entry, field: fieldWords.name }) : entry;
}

const PARTS: { readonly [end: string]: string } = {
  level: words.level,
  'clause.section': words.section,
  'clause.says': words.says,
};

function labelOfRule(place: string, rules: ReadonlyMap<string, Rule>): string | null {
  const [, id = '', part = ''] = /^requirements\.([a-z0-9-]+)\.?(.*)$/u.exec(place) ?? [];
  if (id === '') return null;
  const entry = rules.get(id)?.words.title ?? fill(words.laterRule, { rule: id });
  const field = PARTS[part] ?? optionWords[id]?.[part.replace(/^options\./u, '')];
  return field === undefined ? entry : fill(words.inEntry, { entry, field });
}
