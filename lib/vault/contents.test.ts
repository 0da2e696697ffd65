import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newContents, readContents, VERSION } from './contents';

const folder = path.join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).map(
  (file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const,
);

describe('what is inside the box', () => {
  test('has a fixture of every version that was ever stored', () => {
    expect(fixtures.map(([file]) => file)).toEqual(
      Array.from({ length: VERSION }, (_, version) => `version-${version + 1}.json`),
    );
  });

  test.each(fixtures)('is read whole from %s, and loses nothing by it', (_file, json) => {
    const read = readContents(json);
    if (!read.ok) throw new Error(read.why);
    expect(read.contents.version).toBe(VERSION);
    expect(read.contents).toEqual({ ...JSON.parse(json), version: VERSION });
    expect(readContents(JSON.stringify(read.contents))).toEqual(read);
  });

  test('of a newer version is left alone, whatever it holds', () => {
    const newer = { ...newContents('key'), version: VERSION + 1, checks: 'another shape' };
    expect(readContents(JSON.stringify(newer))).toEqual({ ok: false, why: 'newer' });
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no version', '{}'],
    ['a check that is none', JSON.stringify({ ...newContents('key'), checks: [{}] })],
    ['a server that would lead elsewhere', 'servers'],
  ])('is damaged where it is %s', (_title, json) => {
    const [, first = ''] = fixtures[0] ?? [];
    const text = json === 'servers' ? first.replace('hill.example', 'hill.example/?x=') : json;
    expect(readContents(text)).toEqual({ ok: false, why: 'damaged' });
  });

  test('begins with nothing, thirteen months and ten minutes', () => {
    expect(newContents('key')).toMatchObject({ checks: [], people: [], keepMonths: 13, idleMinutes: 10 });
  });
});
