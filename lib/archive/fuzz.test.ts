/** Every parser and every platform's reader, given what nobody would think of: they say what is wrong, and go on. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../../tests/support/archives/fediverse';
import {
  damaged,
  oddBytes,
  oddPage,
  oddTable,
  oddText,
  oddValue,
} from '../../tests/support/archives/odd-data';
import { csv, json, meta, named, zip } from '../../tests/support/archives/pack';
import { Collector } from './collector';
import { dateInName } from './date-in-name';
import { parseCar, type CarRecord } from './formats/car';
import { parseCsv, rowsBelow } from './formats/csv';
import { parseHtml } from './formats/html';
import { parseJson, parseScript } from './formats/json';
import { repaired } from './formats/repair';
import { isoOf, timeOf } from './formats/times';
import { at, lineOf, pairsOf, wordsOf } from './formats/value';
import { observationsOf } from './observations-of';
import { partsOf } from './parts';
import { cleanPath, comparablePath, isOddPath } from './path';
import type { ArchiveFile } from './platform-archive';
import { platformArchives } from './platforms';
import { readArchive } from './read-archive';
import { FileTrouble } from './trouble';

const CASES = { numRuns: 2000 };
const SLOW = { timeout: 120_000 };

function allowed(error: unknown): void {
  if (!(error instanceof FileTrouble)) throw error;
}

describe('a parser gives what it read or says what is wrong', SLOW, () => {
  test('JSON, and the scripts of X', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        for (const parse of [parseJson, parseScript]) {
          try {
            parse(text);
          } catch (error) {
            allowed(error);
          }
        }
      }),
      CASES,
    );
  });

  test('any value of JSON is read as it was written', () => {
    fc.assert(
      fc.property(oddValue, (value) => {
        expect(parseScript(`window.YTD.x.part0 = ${JSON.stringify(value)}`)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
      CASES,
    );
  });

  test('tables of any text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        try {
          expect(parseCsv(text).every((row) => row.length <= 200)).toBe(true);
        } catch (error) {
          allowed(error);
        }
      }),
      CASES,
    );
  });

  test('tables are read as they were written', () => {
    fc.assert(
      fc.property(oddTable, (rows) => {
        const written = [
          ['one', 'two', 'three'],
          ...rows.map((row) => [...row.map((text) => text.replaceAll('\r', '')), 'end']),
        ];
        expect(parseCsv(csv(...written))).toEqual(written);
      }),
      CASES,
    );
  });

  test('pages of any text', () => {
    fc.assert(
      fc.property(oddPage, (page) => {
        for (const { lines, links, pairs } of parseHtml(page))
          for (const text of [...lines, ...links.map((link) => link.text), ...pairs.flat()])
            expect(text).not.toMatch(/\n|^ | $/u);
      }),
      CASES,
    );
  });

  test('repositories of any bytes', async () => {
    const good = await repository({ 'app.bsky.feed.post/1': { $type: 'app.bsky.feed.post', text: 'Hello' } });
    await fc.assert(
      fc.asyncProperty(fc.oneof(oddBytes, damaged(good)), async (bytes) => {
        await parseCar(new Uint8Array(bytes)).catch(allowed);
      }),
      CASES,
    );
  });

  test('times: none, or one between 1995 and 2100', () => {
    fc.assert(
      fc.property(fc.oneof(oddValue, fc.double(), fc.string()), (value) => {
        const time = timeOf(value);
        expect(time === null || (time > 0 && time < Date.UTC(2101, 0))).toBe(true);
        expect(isoOf(value) === null).toBe(time === null);
      }),
      CASES,
    );
  });

  test('values at the end of any way, and what they say', () => {
    fc.assert(
      fc.property(oddValue, fc.array(fc.oneof(fc.string(), fc.nat(5)), { maxLength: 4 }), (value, way) => {
        const found = at(value, ...way);
        expect(lineOf(found)).not.toMatch(/[\n\u202e\ud800]/u);
        expect(typeof wordsOf(found)).toBe('string');
        expect(Array.isArray(pairsOf(found))).toBe(true);
      }),
      CASES,
    );
  });

  test('names of files: clean ones lead nowhere', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(fc.constantFrom('..', '/', '\\', 'C:', 'a', '.', ' (1)', '.json'))
            .map((parts) => parts.join('')),
        ),
        (raw) => {
          const path = cleanPath(raw);
          expect(isOddPath(path)).toBe(false);
          expect(cleanPath(path)).toBe(path);
          expect(typeof comparablePath(path)).toBe('string');
          expect(partsOf([raw]).given).toBe(1);
          expect(dateInName(raw) ?? 1).toBeGreaterThan(0);
        },
      ),
      CASES,
    );
  });
});

describe('text of Meta’s downloads', SLOW, () => {
  test('is repaired, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(repaired(JSON.parse(meta(text)) as string)).toBe(text);
      }),
      CASES,
    );
  });

  test('is left alone where it is no bytes, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fixed = repaired(text);
        if (/[\u0100-\u{10ffff}]/u.test(text)) expect(fixed).toBe(text);
        expect(fixed.length).toBeLessThanOrEqual(text.length);
      }),
      CASES,
    );
  });
});

const records = fc.array(
  fc.record({
    type: fc.constantFrom('app.bsky.actor.profile', 'app.bsky.feed.post', 'app.bsky.graph.follow', 'x'),
    value: oddValue,
  }),
  { maxLength: 4 },
);

async function readOdd(
  file: ArchiveFile,
  into: Collector,
  odd: { value: unknown; table: string[][]; page: string; text: string; records: CarRecord[] },
): Promise<void> {
  const about = { path: 'a', given: 'b' };
  if (file.as === 'json' || file.as === 'script') await file.read(odd.value, into, about);
  if (file.as === 'csv') await file.read(odd.table, into, about);
  if (file.as === 'html') await file.read(parseHtml(odd.page), into, about);
  if (file.as === 'text') await file.read(odd.text, into, about);
  if (file.as === 'car') await file.read(odd.records, into, about);
}

describe.each(platformArchives.map(({ platform, files }) => [platform, files] as const))(
  'the download of %s',
  SLOW,
  (platform, files) => {
    test('can hold anything: what comes of it is sound', async () => {
      const odd = fc.record({ value: oddValue, table: oddTable, page: oddPage, text: oddText, records });
      await fc.assert(
        fc.asyncProperty(odd, fc.nat(files.length - 1), async (content, which) => {
          const file = files[which];
          const into = new Collector();
          if (file) await readOdd(file, into, content);
          const { observations } = observationsOf(platform, into, {
            made: null,
            parts: { given: 1, atLeast: 1 },
            now: '2026-11-20T12:00:00.000Z',
          });
          for (const { account, source } of observations) {
            expect(Date.parse(source.at)).toBeLessThanOrEqual(Date.parse('2026-11-20T12:00:00.000Z'));
            expect(account.handle ?? 'none').toMatch(/^[\p{L}\p{N}._@:-]{1,100}$/u);
          }
        }),
        CASES,
      );
    });
  },
);

test('columns are found under any header, or not at all', SLOW, () => {
  fc.assert(
    fc.property(oddTable, fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (rows, header) => {
      for (const row of rowsBelow(rows, header) ?? []) expect(typeof row(...header)).toBe('string');
    }),
    CASES,
  );
});

describe('packed files', SLOW, () => {
  let good: Uint8Array;
  beforeAll(async () => {
    const files = {
      'connections/followers_and_following/followers_1.json': json([
        { string_list_data: [{ value: 'amara' }] },
      ]),
      'data/account.js': 'window.YTD.account.part0 = [{"account":{"username":"robin"}}]',
    };
    good = new Uint8Array(await (await zip(files)).arrayBuffer());
  });

  test('that are damaged anywhere are read or said to be damaged, and nothing hangs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1), damaged(good), async (_, bytes) => {
        const reading = await readArchive([named(new Blob([bytes]), 'a.zip')]);
        expect(reading.account ?? [...reading.observations, ...reading.trouble][0]).toBeDefined();
      }),
      CASES,
    );
  });

  test('of any bytes with a beginning that we know are said to be none', async () => {
    const beginnings = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0x1f, 0x8b, 8, 0],
      [0x3a, 0xa2],
    );
    const name = fc.constantFrom(
      'a.zip',
      'followers_1.json',
      'repo.car',
      'a.tar.gz',
      'Connections.csv',
      'user_data.json',
    );
    await fc.assert(
      fc.asyncProperty(beginnings, oddBytes, name, async (beginning, rest, called) => {
        const reading = await readArchive([
          named(new Blob([Uint8Array.from([...beginning, ...rest])]), called),
        ]);
        expect(reading.trouble.length).toBeGreaterThan(0);
      }),
      CASES,
    );
  });
});
