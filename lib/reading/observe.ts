/** From a page and its reader to observations: control first, embedded data beside it, trouble said as such. */
import {
  LANGUAGE_TAG,
  isFieldKind,
  type Account,
  type Anchor,
  type FieldKind,
  type Observation,
  type ObservationKind,
  type ObservationValues,
  type Reading,
  type ReadingTrouble,
  type Source,
  type Unreadable,
} from '../observation';
import { first } from './dom';
import { languageOf } from './labels';
import {
  isSameHandle,
  type EmbeddedState,
  type FieldReaders,
  type Page,
  type PageReader,
  type PlatformReaders,
} from './page';
import { readList } from './people';

type Context = {
  account: Account;
  source: Omit<Source, 'anchor' | 'embeddedDisagrees'>;
  /** The data in a page is as old as the page. */
  loadedAt: string;
};

/** ISO 8601 times of the reading and, where that is known, of the page's loading. */
export type ReadingTime = { at: string; loadedAt?: string };

/** Every fact that `reader` should find on the page, found or not, and what the page's own data adds. */
export function observationsOn(
  platform: PlatformReaders,
  reader: PageReader,
  page: Page,
  { at, loadedAt = at }: ReadingTime,
): Observation[] {
  const account = { platform: platform.platform, handle: null, ...page.account };
  const context = { account, source: sourceOf(platform, reader, at), loadedAt };
  const trouble = whyNot(reader, page);
  if (trouble)
    return kindsOn(reader).map((kind) => observe(kind, unreadable(trouble, page), 'control', context));
  const embedded = platform.embedded(page);
  const fields = fieldsOf(reader.reads);
  const seen = fields.flatMap((kind) => observeField(reader.reads, kind, embedded, page, context));
  return [
    ...(isWhole(seen, reader) ? seen : seen.map(asChanged)),
    ...fieldsOf(embedded).flatMap((kind) =>
      fields.includes(kind) ? [] : observeEmbedded(embedded, kind, context),
    ),
    ...observeList(reader, page, context),
  ];
}

function sourceOf({ lane }: PlatformReaders, { id, seen }: PageReader, at: string): Context['source'] {
  return { lane, page: id, at, learned: seen };
}

/** Why nothing on this page may be read, or null if it may. */
export function whyNot(reader: PageReader, page: Page): ReadingTrouble | null {
  const isYours = !reader.owner || isSameHandle(reader.owner(page), page.account?.handle);
  // Whose a page is stands in its address; that of somebody else need not be waited for.
  if (!isYours && page.account) return 'notYourAccount';
  if (!reader.isLoaded(page)) return first(page.document, SIGN_IN) ? 'signedOut' : 'notLoaded';
  return isYours ? null : 'notYourAccount';
}

/** What a page has only for people who are not signed in. */
const SIGN_IN = [
  'input[type="password"]',
  'input[autocomplete="username"]',
  'a[href*="/login"]',
  '[data-testid="signInButton"]',
  'a[href^="https://accounts.google.com/ServiceLogin"]',
].join(', ');

/** The reader's test of itself: a page that shows less than it always does has changed. */
function isWhole(seen: readonly Observation[], { fields = 0 }: PageReader): boolean {
  return (
    seen.filter(({ reading, source }) => reading.status === 'found' && source.anchor !== 'embedded').length >=
    fields
  );
}

/** Where a page has changed, that something is not there may be for want of finding it. */
function asChanged(observation: Observation): Observation {
  return observation.reading.status === 'absent'
    ? { ...observation, reading: { status: 'unreadable', why: 'changed' } }
    : observation;
}

function kindsOn(reader: PageReader): ObservationKind[] {
  return [...fieldsOf(reader.reads), ...(reader.list ? (['people'] as const) : [])];
}

function observeField<Kind extends FieldKind>(
  reads: FieldReaders,
  kind: Kind,
  embedded: EmbeddedState,
  page: Page,
  context: Context,
): Observation<Kind>[] {
  const field = reads[kind]?.(page) ?? null;
  const held = observeEmbedded(embedded, kind, context);
  if (field === null || (typeof field === 'string' && held.length > 0)) return held;
  if (field === 'absent') return [observe(kind, { status: 'absent' }, 'control', context)];
  if (typeof field === 'string') return [observe(kind, unreadable(field, page), 'control', context)];
  const seen = observe(kind, { status: 'found', value: field.value }, field.anchor, context);
  if (held.every((other) => saysTheSame(other, seen))) return [seen];
  return [{ ...seen, source: { ...seen.source, embeddedDisagrees: true } }];
}

function observeEmbedded<Kind extends FieldKind>(
  embedded: EmbeddedState,
  kind: Kind,
  context: Context,
): Observation<Kind>[] {
  const value: ObservationValues[Kind] | undefined = embedded[kind];
  const source = { ...context.source, at: context.loadedAt };
  return value === undefined
    ? []
    : [observe(kind, { status: 'found', value }, 'embedded', { ...context, source })];
}

function observeList(reader: PageReader, page: Page, context: Context): Observation<'people'>[] {
  if (!reader.list) return [];
  const list = readList(reader.list, page);
  const reading: Reading<ObservationValues['people']> = list
    ? { status: 'found', value: list }
    : unreadable('changed', page);
  return [observe('people', reading, 'control', context)];
}

/** Where the trouble is the language, the person is told which. */
function unreadable(why: ReadingTrouble, { document }: Page): Unreadable {
  const language = why === 'language' ? languageOf(document) : null;
  const isTag = language !== null && LANGUAGE_TAG.test(language);
  return { status: 'unreadable', why, ...(isTag ? { language } : {}) };
}

function observe<Kind extends ObservationKind>(
  kind: Kind,
  reading: Reading<ObservationValues[Kind]>,
  anchor: Anchor,
  { account, source }: Context,
): Observation<Kind> {
  return { kind, reading, account, source: { ...source, anchor } };
}

/** Compared as a person sees them: spacing does not matter, nor do the parts of a link that pages leave out. */
function saysTheSame(one: Observation, other: Observation): boolean {
  return asComparable(one) === asComparable(other);
}

function asComparable({ kind, reading }: Observation): string {
  if (reading.status !== 'found') return reading.status;
  const said = JSON.stringify(reading.value).replace(/(?:\s|\\n)+/gu, ' ');
  return kind === 'links' ? said.replace(/https?:\/\/|www\.|\/(?=")/gu, '').toLowerCase() : said;
}

function fieldsOf(table: FieldReaders | EmbeddedState): FieldKind[] {
  return Object.keys(table).filter(isFieldKind);
}
