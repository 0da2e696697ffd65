/** What may be said of a sample page, however a platform changes it, and what may not. */
import type { ObservationKind, PageReading, PeopleList, Person, Reading } from '../../lib/observation';
import { findPage } from '../../lib/platforms/find-page';
import { allReaders, readPage } from '../../lib/platforms/read-page';
import { cleanLine } from '../../lib/text';
import { openSamplePage, type SamplePage } from './sample-pages';

export type Truth = {
  handle: string | undefined;
  /** What the person can see: for each kind the values, as JSON; null for a field that is empty. */
  shown: ReadonlyMap<string, readonly string[]>;
  /** What the page's own data says, true or not. */
  embedded: ReadonlyMap<string, string>;
  list: PeopleList | null;
};

/** Read from the page as it is; `document` is that page, and is left as it was. */
export function truthOf(page: SamplePage, document: Document): Truth {
  const known = findPage(allReaders, document, page.url, () => page.ownHandle);
  const readings = [readPage(document, page.url, page), readUnderDialogs(page)].filter((one) => one !== null);
  const shown = new Map<string, string[]>();
  for (const { kind, reading, source } of readings.flatMap(({ observations }) => observations)) {
    if (reading.status === 'unreadable' || source.anchor === 'embedded') continue;
    const value = asJson(reading);
    shown.set(kind, [...(shown.get(kind) ?? []), value]);
  }
  const held = known ? Object.entries(known.platform.embedded(known.page)) : [];
  return {
    handle: readings[0]?.account?.handle,
    shown,
    embedded: new Map(held.map(([kind, value]) => [kind, JSON.stringify(value)])),
    list: readings.map(listIn).find((list) => list !== null) ?? null,
  };
}

/** A dialog over a page hides what else could be read there. */
function readUnderDialogs(page: SamplePage): PageReading | null {
  if (!page.html.includes('role="dialog"')) return null;
  const document = openSamplePage(page);
  for (const dialog of document.querySelectorAll('[role="dialog"]')) dialog.remove();
  return readPage(document, page.url, page);
}

/** What a reading says that is not so. Saying nothing, or that something cannot be read, is always right. */
export function untruthsIn(reading: PageReading, truth: Truth): string[] {
  const { account } = reading;
  const untruths = account && account.handle !== truth.handle ? [`the account is ${account.handle}`] : [];
  for (const { kind, reading: said, source } of reading.observations) {
    if (said.status === 'unreadable' || kind === 'people') continue;
    const value = asJson(said);
    const isTrue =
      source.anchor === 'embedded'
        ? truth.embedded.get(kind) === value
        : truth.shown.get(kind)?.includes(value);
    if (!isTrue) untruths.push(`${kind} is ${value} by ${source.anchor}`);
  }
  return [...untruths, ...untruePeople(listIn(reading), truth)];
}

/** A link that the page shows twice is one link. */
function asJson(reading: Reading<unknown>): string {
  const value = reading.status === 'found' ? reading.value : null;
  return JSON.stringify(Array.isArray(value) ? [...new Set<unknown>(value)] : value);
}

/** A list may be shorter than it was, and its people may have lost their names; nothing else. */
function untruePeople(list: PeopleList | null, truth: Truth): string[] {
  if (!list) return [];
  const untruths = list.people
    .filter((person) => !isOnList(person, truth))
    .map((person) => JSON.stringify(person));
  if (list.relation !== truth.list?.relation) untruths.push(`the list is ${list.relation}`);
  if (list.total !== null && list.total !== truth.list?.total) untruths.push(`the list has ${list.total}`);
  if (list.seen !== list.people.length) untruths.push(`${list.seen} were seen of ${list.people.length}`);
  return untruths;
}

function isOnList(person: Person, truth: Truth): boolean {
  const known = truth.list?.people.find(({ handle }) => handle === person.handle);
  if (!known) return false;
  const isNamedSo = person.displayName === '' || person.displayName === known.displayName;
  return isNamedSo && (person.bio === undefined || person.bio === known.bio);
}

function listIn(reading: PageReading): PeopleList | null {
  const kind: ObservationKind = 'people';
  const found = reading.observations.find((observation) => observation.kind === kind)?.reading;
  return found?.status === 'found' ? (found.value as PeopleList) : null;
}

/** Every text of the page that is a value rather than the name of one. */
export function valueTexts(truth: Truth): string[] {
  const values = [...truth.shown.values()].flat().flatMap((json): unknown[] => [JSON.parse(json)].flat());
  const people = (truth.list?.people ?? []).flatMap(({ handle, displayName, bio }) => [
    handle,
    `@${handle}`,
    displayName,
    bio ?? '',
  ]);
  const texts = [...values.filter((value) => typeof value === 'string'), ...people];
  return texts.map((text) => cleanLine(text, Infinity)).filter((text) => text !== '');
}

export function valueCounts(truth: Truth): number[] {
  const values = [...truth.shown.values()].flat().map((json): unknown => JSON.parse(json));
  return [...values, truth.list?.total].filter((value) => typeof value === 'number');
}
