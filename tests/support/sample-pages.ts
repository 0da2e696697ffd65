/** The sample pages of every platform: a page as a file, and beside it what a reader must find there. */
import { JSDOM } from 'jsdom';
import { attachOpenRoots } from './hand-written-page';
import type { Anchor, ObservationKind, PageReading, Reading } from '../../lib/observation';

export type ExpectedObservation = {
  kind: ObservationKind;
  reading: Reading<unknown>;
  anchor: Anchor;
  embeddedDisagrees?: true;
};

export type SamplePage = {
  platform: string;
  /** The page's id, and what is special about this one: "account-privacy-loose". */
  name: string;
  html: string;
  url: string;
  ownHandle?: string;
  expect: {
    page: string;
    account: PageReading['account'] | null;
    observations: readonly ExpectedObservation[];
  };
};

const pages = import.meta.glob<string>('../../lib/platforms/*/pages/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const expectations = import.meta.glob<Omit<SamplePage, 'platform' | 'name' | 'html'>>(
  '../../lib/platforms/*/pages/*.json',
  { eager: true, import: 'default' },
);

export const samplePages: readonly SamplePage[] = Object.entries(pages).map(([file, html]) => {
  const [platform = '', , name = ''] = file.split('/').slice(-3);
  const expected = expectations[file.replace(/html$/u, 'json')];
  if (!expected) throw new Error(`${file} needs a file with what a reader must find there, named .json.`);
  return Object.assign({ platform, name: name.replace(/\.html$/u, ''), html }, expected);
});

/** As a browser opens it: with the open shadow roots that it has attached. */
export function openSamplePage(page: SamplePage): Document {
  const document = parseSamplePage(page);
  attachOpenRoots(document);
  return document;
}

/** As a program reads it that has no shadow roots: they stay in the templates that they are written as. */
export function parseSamplePage({ html, url }: SamplePage): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A reading as it is written in an expectation, in an order that does not matter; the page itself says its language. */
export function asExpected(reading: PageReading): SamplePage['expect'] {
  const observations = reading.observations.map(({ kind, reading: said, source }) => ({
    kind,
    reading: withoutLanguage(said),
    anchor: source.anchor,
    ...(source.embeddedDisagrees ? { embeddedDisagrees: true as const } : {}),
  }));
  return { page: reading.page, account: reading.account ?? null, observations: inOrder(observations) };
}

function withoutLanguage(reading: Reading<unknown>): Reading<unknown> {
  return reading.status === 'unreadable' ? { status: 'unreadable', why: reading.why } : reading;
}

export function inOrder(observations: readonly ExpectedObservation[]): ExpectedObservation[] {
  return observations.toSorted((one, other) => one.kind.localeCompare(other.kind));
}
