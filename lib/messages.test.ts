import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent, at, followers, found, unreadable } from '../tests/support/build';
import { liveMessageSchema } from './messages';
import {
  FIELD_KINDS,
  PROFILE_TEXTS,
  READING_TROUBLES,
  RELATIONS,
  type Observation,
  type Person,
} from './observation';
import type { LiveMessage } from './reading/live-message';
import { AUDIENCES, AUDIENCE_SETTINGS, SWITCH_SETTINGS } from './setting';
import { MAX_NAME, MAX_TEXT } from './text';

const tolu = { handle: 't.okonjo', displayName: 'Tolu Okonjo', bio: 'Bakes.\nRuns.' };
const people = {
  type: 'people',
  platform: 'hearth',
  page: 'followers',
  handle: 'robin.ashdown',
  at: at(0),
  list: { relation: 'followers', seen: 1, total: 45 },
  added: [tolu],
  begins: true,
} satisfies LiveMessage;

function reading(...observations: readonly Observation[]): LiveMessage {
  const account = { handle: 'robin.ashdown', displayName: 'Robin Ashdown' };
  return {
    type: 'reading',
    reading: { platform: 'hearth', page: 'privacy', account, observations: [...observations] },
  };
}

/** As it arrives after crossing from one part of the browser to another. */
function parse(message: unknown) {
  return liveMessageSchema.safeParse(message);
}

function isRefused(message: unknown): boolean {
  return !parse(message).success;
}

const plain: readonly [string, LiveMessage][] = [
  ['that no platform knows the page', { type: 'unsupported' }],
  ['that the page is still loading', { type: 'waiting' }],
  ['that the tab has moved on', { type: 'left' }],
  ['a reading of nothing', reading()],
  [
    'a reading of an account nobody knows',
    { type: 'reading', reading: { platform: 'x', page: 'any-page', observations: [] } },
  ],
  ['people', people],
  ['people on a list of unknown length', { ...people, list: { ...people.list, total: null } }],
  ['people on the list of an account nobody knows', { ...people, handle: null }],
  ['a list that is open and empty so far', { ...people, added: [], list: { ...people.list, seen: 0 } }],
];
function inLanguage(language: string): Observation {
  return { ...absent('bio'), reading: { status: 'unreadable', why: 'language', language } };
}

const values: readonly [string, LiveMessage][] = [
  ...SWITCH_SETTINGS.flatMap((kind) => [true, false].map((value) => found(kind, value))),
  ...AUDIENCE_SETTINGS.flatMap((kind) => AUDIENCES.map((value) => found(kind, value))),
  ...PROFILE_TEXTS.map((kind) => found(kind, 'Year 4 · Thornleigh\nTea, then tea')),
  found('links', ['https://robin.example', 'hearth.example/robin']),
  found('followersCount', 0),
  found('followingCount', 2_000_000),
  ...RELATIONS.map((relation) => followers(['Tolu Okonjo'], { relation, page: 'list' })),
  ...FIELD_KINDS.map((kind) => absent(kind)),
  ...READING_TROUBLES.map((why) => unreadable('people', why)),
  ...['pl', 'cy', 'fil'].map((language) => inLanguage(language)),
  found('bio', 'Potter', { anchor: 'fallback', embeddedDisagrees: true, lane: 'practice' }),
].map((observation) => [`${observation.kind} ${JSON.stringify(observation.reading)}`, reading(observation)]);

describe('what a reader tells', () => {
  test.each([...plain, ...values])('comes through as it was told: %s', (_title, message) => {
    expect(parse(JSON.parse(JSON.stringify(message)))).toEqual({ success: true, data: message });
  });
});

describe('a message that no reader tells', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'reading'],
    ['a list', [people]],
    ['no type', {}],
    ['an unknown type', { type: 'erase' }],
    ['a type that every object inherits', { type: 'constructor' }],
    ['a type that is a list', { type: ['people'] }],
    ['a reading of nothing at all', { type: 'reading' }],
    ['people without a list', { ...people, list: undefined }],
    ['a relation that is none', { ...people, list: { ...people.list, relation: 'pupils' } }],
    ['fewer people than nobody', { ...people, list: { ...people.list, seen: -1 } }],
    ['half a person', { ...people, list: { ...people.list, seen: 1.5 } }],
    ['a count that is no number', { ...people, list: { ...people.list, total: '45' } }],
    ['a count beyond counting', { ...people, list: { ...people.list, total: 1e300 } }],
    ['a time that is none', { ...people, at: 'yesterday' }],
    ['a platform with a path in it', { ...people, platform: '../rules' }],
    ['a platform that every object inherits', { ...people, platform: '__proto__' }],
    ['a page with markup in it', { ...people, page: '<b>' }],
    ['people who are no list', { ...people, added: { length: 1, 0: tolu } }],
    ['a person without a handle', { ...people, added: [{ displayName: 'Tolu' }] }],
    ['a person with an empty handle', { ...people, added: [{ ...tolu, handle: '' }] }],
  ])('is refused: %s', (_title, message) => {
    expect(isRefused(message)).toBe(true);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    'robin ashdown',
    'robin/../settings',
    'robin\u202e',
    'rob\u200bin',
    'robin?next',
    'javascript:alert(1)//',
    '{handle}',
    '$&',
    'a'.repeat(101),
  ])('is refused for a handle that is none: %j', (handle) => {
    expect(isRefused({ ...people, added: [{ ...tolu, handle }] })).toBe(true);
    expect(isRefused({ ...people, handle })).toBe(true);
    expect(isRefused(reading(found('bio', '', { account: { platform: 'hearth', handle } })))).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a switch', found('accountPrivate', true)],
    ['an audience', found('whoCanTag', 'everyone')],
    ['a text', found('bio', 'Baker')],
    ['links', found('links', [])],
    ['a count', found('followersCount', 3)],
    ['a list', followers([])],
  ])('is refused for a value of the wrong kind: %s', (_title, observation) => {
    const wrong = ['yes', 'pupils', 1.5, -1, null, {}, [1], [null], undefined, { value: true }];
    const { kind } = observation as Observation;
    const accepted = wrong.filter(
      (value) =>
        !isRefused(
          reading({ ...(observation as Observation), reading: { status: 'found', value } } as never),
        ),
    );
    expect(accepted).toEqual(PROFILE_TEXTS.some((text) => text === kind) ? ['yes', 'pupils'] : []);
  });

  test('is refused for a kind that is not known, or that every object inherits', () => {
    for (const kind of ['password', 'constructor', '__proto__', '', 7])
      expect(isRefused(reading({ ...found('bio', 'x'), kind } as never))).toBe(true);
  });

  test('is refused for a state, trouble, lane or anchor that is not known', () => {
    const one = found('accountPrivate', true);
    const hostile = [
      { ...one, reading: { status: 'passed', value: true } },
      { ...one, reading: { status: 'unreadable', why: 'ruleFailed' } },
      ...['', 'p', 'PL', 'pl-PL', 'wels', '<b>', 'pl '].map((language) => inLanguage(language)),
      { ...one, source: { ...one.source, lane: 'school' } },
      { ...one, source: { ...one.source, anchor: 'guess' } },
      { ...one, source: { ...one.source, embeddedDisagrees: false } },
      { ...one, source: { ...one.source, page: 'Privacy Page' } },
    ];
    expect(hostile.filter((observation) => !isRefused(reading(observation as never)))).toEqual([]);
  });
});

describe('text from a page', () => {
  const sent = (displayName: string, bio = '') => {
    const parsed = parse({ ...people, added: [{ handle: 'maya', displayName, bio }] });
    return parsed.success && parsed.data.type === 'people' ? parsed.data.added[0] : null;
  };

  test('loses what cannot be seen or turns the reading direction', () => {
    expect(sent('Ma\u202eya\u200b\u0007 Ade\u2066yemi', 'one\u2028\ntwo')).toEqual({
      handle: 'maya',
      displayName: 'Maya Adeyemi',
      bio: 'one\ntwo',
    });
  });

  test('keeps markup as the text that it is', () => {
    expect(sent('<script>alert(1)</script>')?.displayName).toBe('<script>alert(1)</script>');
  });

  test('is cut to a name’s and a bio’s length', () => {
    expect(sent('a'.repeat(MAX_NAME * 2), 'b'.repeat(MAX_TEXT + 1))).toEqual({
      handle: 'maya',
      displayName: 'a'.repeat(MAX_NAME),
      bio: 'b'.repeat(MAX_TEXT),
    });
  });
});

describe('a message made to choke on', () => {
  const long = 'x'.repeat(10_000_000);
  const one = found('bio', 'x');

  test.each<[string, unknown]>([
    ['a name of ten megabytes', { ...people, added: [{ ...tolu, displayName: long }] }],
    ['a bio of ten megabytes', { ...people, added: [{ ...tolu, bio: long }] }],
    ['a handle of ten megabytes', { ...people, handle: long }],
    ['a time of ten megabytes', { ...people, at: long }],
    ['a platform of ten megabytes', { ...people, platform: long }],
    ['a type of ten megabytes', { type: long }],
    ['a text of ten megabytes', reading(found('bio', long))],
    ['a link of ten megabytes', reading(found('links', [long]))],
    [
      'more links than a profile has',
      reading(
        found(
          'links',
          Array.from({ length: 51 }, () => 'x'),
        ),
      ),
    ],
    ['more facts than a page has', reading(...Array.from({ length: 201 }, () => one))],
    ['a hundred thousand facts', reading(...Array.from({ length: 100_000 }, () => one))],
    ['more people than a message holds', { ...people, added: Array.from({ length: 100_001 }, () => tolu) }],
    ['a list a hundred thousand deep', { ...people, added: nested(100_000) }],
  ])('is refused in no time: %s', (_title, message) => {
    const began = performance.now();
    expect(isRefused(message)).toBe(true);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('gives nothing to what every object inherits', () => {
    const parsed = parse(JSON.parse(JSON.stringify(people).replace('{', '{"__proto__":{"polluted":1},')));
    expect(parsed.success && 'polluted' in parsed.data).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });

  test('brings nothing in that is not known', () => {
    const more = { ...people, html: '<b>', added: [{ ...tolu, phone: '07700 900482' }] };
    expect(parse(more)).toEqual({ success: true, data: people });
  });
});

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

describe('whatever comes in', () => {
  const hostile = fc.oneof(
    fc.anything({ withNullPrototype: true, withObjectString: true, withSparseArray: true, withBigInt: true }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('__proto__', 'constructor', '\u202e', '<b>', NaN, -0, Infinity, new Date(0), '\ud800'),
  );
  const valid = fc.constantFrom(...[...plain, ...values].map(([, message]) => message));

  test('parsing never throws, and refuses what is no message', () => {
    fc.assert(
      fc.property(hostile, (message) => {
        expect(vocabularyFaults(parse(message))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a message with anything in the place of one of its parts is refused or speaks our vocabulary', () => {
    fc.assert(
      fc.property(valid, fc.nat(), hostile, (message, place, value) => {
        const changed = withOtherPart(message, place, value);
        expect(vocabularyFaults(parse(changed))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('parsing what was parsed changes nothing any more', () => {
    fc.assert(
      fc.property(valid, fc.nat(), fc.string({ unit: 'binary' }), (message, place, value) => {
        const once = parse(withOtherPart(message, place, value));
        if (once.success) expect(parse(once.data)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

/** A copy in which one part, somewhere inside, is another value. */
function withOtherPart(message: LiveMessage, place: number, value: unknown): unknown {
  const copy: unknown = structuredClone(message);
  const places = partsOf(copy);
  const [holder, key] = places[place % places.length] ?? [];
  if (holder && key !== undefined) Object.defineProperty(holder, key, { value, enumerable: true });
  return copy;
}

function partsOf(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.keys(value).map((key): [object, string] => [value, key]);
  return own.concat(Object.values(value).flatMap(partsOf));
}

/** What in a parsed message no reader could have said. */
function vocabularyFaults(parsed: ReturnType<typeof parse>): unknown[] {
  if (!parsed.success) return [];
  const message = parsed.data;
  if (message.type === 'reading') {
    const { account, observations } = message.reading;
    return [
      ...observations.filter((observation) => !isObservation(observation)),
      ...handleFaults([account ?? tolu]),
    ];
  }
  if (message.type !== 'people') return [];
  const { list, added } = message;
  return [...handleFaults(added), ...(isList({ ...list, people: added }) ? [] : [list])];
}

type Parsed = Extract<ReturnType<typeof parse>, { success: true }>['data'];
type ParsedObservation = Extract<Parsed, { type: 'reading' }>['reading']['observations'][number];

function isObservation({ kind, reading: said, account, source }: ParsedObservation): boolean {
  const isKnown = kind === 'people' || FIELD_KINDS.some((known) => known === kind);
  const isWhole = handleFaults([account]).length === 0 && !Number.isNaN(Date.parse(source.at));
  return isKnown && isWhole && (said.status !== 'found' || isValue(kind, said.value));
}

function isValue(kind: string, value: unknown): boolean {
  if (kind === 'people') return isList(value);
  if (kind === 'links')
    return Array.isArray(value) && value.length <= 50 && value.every((link) => isClean(link, MAX_NAME));
  if (kind.endsWith('Count')) return isCount(value);
  if (SWITCH_SETTINGS.some((known) => known === kind)) return typeof value === 'boolean';
  if (AUDIENCE_SETTINGS.some((known) => known === kind)) return AUDIENCES.some((known) => known === value);
  return isClean(value, MAX_TEXT);
}

function isList(value: unknown): boolean {
  const { relation, seen, total, people: on } = value as { [part: string]: unknown };
  const isPerson = ({ displayName, bio }: Person) =>
    isClean(displayName, MAX_NAME) && isClean(bio ?? '', MAX_TEXT);
  return (
    RELATIONS.some((known) => known === relation) &&
    isCount(seen) &&
    (total === null || isCount(total)) &&
    Array.isArray(on) &&
    handleFaults(on).length === 0 &&
    on.every(isPerson)
  );
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** No longer than it may be, and nothing in it that cannot be seen but line breaks and the joiners of words. */
function isClean(value: unknown, most: number): boolean {
  const hidden = /(?![\t\n])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;
  return typeof value === 'string' && value.length <= most && !hidden.test(value);
}

function handleFaults(accounts: readonly { handle: string | null }[]): unknown[] {
  return accounts.filter(({ handle }) => handle !== null && !/^[\p{L}\p{N}._@:-]{1,100}$/u.test(handle));
}
