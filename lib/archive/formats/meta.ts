/** What the downloads of Meta's platforms have in common: records, their labels, and people in them. */
import type { Person } from '../../observation';
import { personOf } from '../people-gathered';
import type { HtmlBlock } from './html';
import { at, lineOf, listOf, pairsOf, wordsOf } from './value';

/** A label as it is compared. */
export function labelKey(label: string): string {
  return label
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .trim()
    .toLowerCase();
}

/** What stands under each label. */
export type Labelled = ReadonlyMap<string, string>;

/**
 * The records of a file: a bare list, or the list under one of its wrapper keys, or under its only key. Null where
 * there is none, which is something else than an empty one.
 */
export function recordsIn(content: unknown, ...wrappers: readonly string[]): readonly unknown[] | null {
  if (Array.isArray(content)) return content;
  if (at(content, 'label_values') !== undefined || at(content, 'string_map_data') !== undefined)
    return [content];
  const pairs = pairsOf(content);
  const wrapped = pairs.filter(
    ([key]) => wrappers.length === 0 || wrappers.some((wrapper) => key.startsWith(wrapper)),
  );
  const lists = wrapped.flatMap(([, value]) => (Array.isArray(value) ? [value] : []));
  return lists.length > 0 ? lists.flat() : null;
}

/** The labels of one record with their values, in every layout: `string_map_data`, `label_values`, nested ones. */
export function labelsOf(record: unknown): Labelled {
  const found = new Map<string, string>();
  for (const [label, held] of pairsOf(at(record, 'string_map_data'))) {
    found.set(labelKey(label), wordsOf(at(held, 'value')) || lineOf(at(held, 'href')));
  }
  for (const row of listOf(at(record, 'label_values'))) addRow(found, row);
  return found;
}

function addRow(found: Map<string, string>, row: unknown): void {
  const label = labelKey(lineOf(at(row, 'label')) || lineOf(at(row, 'title')));
  const value = wordsOf(at(row, 'value')) || lineOf(at(row, 'href'));
  if (label !== '' && !found.has(label) && (value !== '' || at(row, 'value') === '')) found.set(label, value);
  const inner = listOf(at(row, 'dict')).flatMap((one) => [one].concat(listOf(at(one, 'dict'))));
  for (const deeper of inner) addLeaf(found, deeper);
}

function addLeaf(found: Map<string, string>, row: unknown): void {
  const label = labelKey(lineOf(at(row, 'label')));
  const value = wordsOf(at(row, 'value')) || lineOf(at(row, 'href'));
  if (label !== '' && !found.has(label) && value !== '') found.set(label, value);
}

/** The labels of a page of the HTML variant. */
export function labelsIn(blocks: readonly HtmlBlock[]): Labelled {
  return new Map(
    blocks.flatMap(({ pairs }) => pairs.map(([label, value]) => [labelKey(label), value] as const)),
  );
}

export function firstLabelled(labelled: Labelled, labels: readonly string[]): string | undefined {
  return labels.map((label) => labelled.get(labelKey(label))).find((value) => value !== undefined);
}

const PROFILE_LINK = /^https?:\/\/(?:www\.)?(?:instagram|threads)\.(?:com|net)\/(?:_u\/|@)?([^/?#]+)/iu;

/** The handle in a link to a profile; "" for other links. */
export function handleInLink(href: string): string {
  const [, handle = ''] = PROFILE_LINK.exec(href) ?? [];
  return handle;
}

/** A handle as Meta's platforms have them; nearly every record has one, so that nothing else need be looked at. */
const HANDLE = /^[A-Za-z0-9._]{1,30}$/u;

export type Listed = { person: Person | null; since: unknown };

/** The person a record of a list is about: by its value, its title, or its link. */
export function personIn(record: unknown): Listed {
  const entry = at(record, 'string_list_data', 0);
  const since = at(entry, 'timestamp') ?? at(record, 'timestamp');
  const rows = at(record, 'label_values');
  const handle = rows === undefined ? plainHandle(entry, record) : null;
  return { person: handle === null ? personBehind(record, entry) : { handle, displayName: '' }, since };
}

function plainHandle(entry: unknown, record: unknown): string | null {
  const said = at(entry, 'value') || at(record, 'title');
  return typeof said === 'string' && HANDLE.test(said) ? said : null;
}

function personBehind(record: unknown, entry: unknown): Person | null {
  const labels = listOf(at(record, 'label_values'));
  const links = labels.map((row) => handleInLink(lineOf(at(row, 'href')) || lineOf(at(row, 'value'))));
  const linked = [handleInLink(lineOf(at(entry, 'href'))), ...links].find((handle) => handle !== '') ?? '';
  const named = [lineOf(at(entry, 'value')), lineOf(at(record, 'title'))];
  const spelled = named.find((name) => personOf(name) !== null && !name.startsWith('http')) ?? linked;
  const labelled = labelsOf(record);
  const name = firstLabelled(labelled, ['Name', 'Nom', 'Nombre', 'Nome']) ?? '';
  return personOf(spelled || (labelled.get('username') ?? ''), name);
}

/** The captions of posts, outer or inner, whichever is there. */
export function captionsOf(record: unknown): { text: string; at: unknown }[] {
  const media = listOf(at(record, 'media'));
  const outer = wordsOf(at(record, 'title'));
  const time = at(record, 'creation_timestamp') ?? at(media[0], 'creation_timestamp');
  if (outer !== '') return [{ text: outer, at: time }];
  const inner = media.map((one) => ({
    text: wordsOf(at(one, 'title')),
    at: at(one, 'creation_timestamp') ?? time,
  }));
  const labelled = firstLabelled(labelsOf(record), ['Caption', 'Title']);
  const said = inner.filter(({ text }) => text !== '');
  return said.length > 0 || labelled === undefined
    ? said
    : [{ text: labelled, at: at(record, 'timestamp') ?? time }];
}
