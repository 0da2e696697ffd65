/** Files that are broken or made to do harm: each gives one clear sentence, and what else was given is read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../../tests/support/archives/fediverse';
import { bytes, json, named, zip, type Files } from '../../tests/support/archives/pack';
import type { PeopleList } from '../observation';
import { readArchive, type ArchiveReading, type ReadOptions } from './read-archive';

const FOLLOWERS = 'connections/followers_and_following/followers_1.json';
const follower = (value: string, timestamp: unknown = 1_500_000_000) => ({
  title: '',
  string_list_data: [{ href: `https://www.instagram.com/${value}`, value, timestamp }],
});
const GOOD: Files = { [FOLLOWERS]: json([follower('amara.okafor'), follower('tomasz_k')]) };

let packed: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  packed = await bytesOf(await zip(GOOD));
});

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function read(
  content: Uint8Array | Blob | string,
  name = 'download.zip',
  options: ReadOptions = {},
): Promise<ArchiveReading> {
  return readArchive([named(new Blob([content as never]), name)], options);
}

const whys = ({ trouble }: ArchiveReading) => trouble.map(({ why }) => why);
const people = ({ observations }: ArchiveReading) =>
  observations.flatMap(({ kind, reading }) =>
    kind === 'people' && reading.status === 'found'
      ? (reading.value as PeopleList).people.map(({ handle }) => handle)
      : [],
  );

describe('a packed file', () => {
  test('that breaks off anywhere is said to, and never read as empty', async () => {
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      const reading = await read(packed.slice(0, Math.floor(packed.length * part)));
      expect(whys(reading)).toEqual(['truncated']);
    }
  });

  test('of no bytes is said not to be a download', async () => {
    expect(whys(await read(new Uint8Array(), 'followers.json'))).toEqual(['unknown']);
    expect(whys(await read(new Uint8Array()))).toEqual(['truncated']);
  });

  test('under a password is said to be locked', async () => {
    expect(whys(await read(await zip(GOOD, { password: 'letmein' })))).toEqual(['encrypted']);
  });

  test('whose content was changed is said to be damaged', async () => {
    const broken = packed.slice();
    const at = 30 + FOLLOWERS.length + 40;
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    const reading = await read(broken);
    expect(whys(reading)).toEqual(['damaged']);
    expect(people(reading)).toEqual([]);
  });

  test('that becomes too large is left as soon as it does, whatever it claims', async () => {
    const bomb = await zip({ [FOLLOWERS]: `[${' '.repeat(20_000_000)}]` });
    expect(bomb.size).toBeLessThan(40_000);
    const reading = await read(bomb, 'bomb.zip', { limits: { fileBytes: 1_000_000 } });
    expect(whys(reading)).toEqual(['tooLarge']);
    expect(whys(await read(bomb, 'bomb.zip', { limits: { allBytes: 1_000_000 } }))).toEqual(['tooLarge']);
  });

  test('with more files than any download is not gone through', async () => {
    const many = await zip(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, ''])));
    expect(whys(await read(many, 'many.zip', { limits: { entries: 50 } }))).toEqual(['tooManyFiles']);
  });

  test('within packed files within packed files is opened three deep, and no deeper', async () => {
    let nested = await zip(GOOD);
    for (let depth = 0; depth < 3; depth++) nested = await zip({ 'inner.zip': await bytesOf(nested) });
    expect(people(await read(nested))).toEqual(['amara.okafor', 'tomasz_k']);
    expect(whys(await read(await zip({ 'inner.zip': await bytesOf(nested) })))).toEqual(['tooDeep']);
  });

  test('whose names lead out of its folder is read under plain names, and says so', async () => {
    const odd = await zip({ [`../../../etc/${FOLLOWERS}`]: GOOD[FOLLOWERS] ?? '' });
    const reading = await read(odd);
    expect(whys(reading)).toEqual(['oddNames']);
    expect(people(reading)).toHaveLength(2);
  });

  test('with names longer than any platform gives is read, and says so', async () => {
    const reading = await read(await zip({ ...GOOD, [`${'a'.repeat(5000)}/${FOLLOWERS}`]: '[]' }));
    expect(whys(reading)).toEqual(['oddNames']);
    expect(people(reading)).toHaveLength(2);
  });

  test('with two files of one name is read as unpacking would leave it', async () => {
    const first = await bytesOf(
      await zip({
        'connections/followers_and_following/followers_9.json': json([follower('first')]),
        [FOLLOWERS]: json([follower('second')]),
      }),
    );
    const text = new TextDecoder('latin1').decode(first).replaceAll('followers_9.json', 'followers_1.json');
    const reading = await read(
      Uint8Array.from(text, (letter) => (letter.charCodeAt(0) > 255 ? 0 : letter.charCodeAt(0))),
    );
    expect(whys(reading)).toContain('duplicates');
  });

  test.each([
    ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 7]],
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ])('of the kind %s is said to be one we cannot open', async (_, beginning) => {
    expect(whys(await read(Uint8Array.from(beginning)))).toEqual(['otherPacked']);
  });

  test('beside a good one does not keep it from being read', async () => {
    const files = [
      named(new Blob([packed.slice(0, 60)]), 'broken.zip'),
      named(new Blob([packed]), 'good.zip'),
    ];
    const reading = await readArchive(files);
    expect(people(reading)).toHaveLength(2);
    expect(reading.trouble).toEqual([{ why: 'truncated', file: 'broken.zip' }]);
  });
});

describe('JSON', () => {
  const follow = (content: string) => read(content, 'followers_1.json');

  test('that breaks off is said to', async () => {
    expect(whys(await follow('[{"string_list_data":[{"value":"a'))).toEqual(['notJson']);
  });

  test('with the keys of objects’ own workings changes nothing and is read', async () => {
    const reading = await follow(
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"string_list_data":[{"value":"amara"}]}]',
    );
    expect(people(reading)).toEqual(['amara']);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([200, 100_000])('nested %i deep is said to be of no shape we know', async (depth) => {
    const reading = await follow(`{"string_list_data":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(reading.trouble).toHaveLength(1);
    expect(['oddRecords', 'oddShape', 'notJson']).toContain(reading.trouble[0]?.why);
  });

  test('with times that are none and letters that are half is read without them', async () => {
    const odd = [
      follower('amara', 'NaN'),
      follower('bo', 1e300),
      follower('cy', -5),
      follower('de\ud800', 0),
      follower('x'.repeat(100_000)),
      follower(''),
    ];
    const reading = await follow(json(odd));
    expect(people(reading)).toEqual(['amara', 'bo', 'cy', 'de']);
    expect(whys(reading)).toEqual(['oddRecords']);
    expect(Date.parse(reading.downloadedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });

  test('that is a script for X is never run', async () => {
    const reading = await read(
      'window.YTD.account.part0 = [{"account":{"username":"robin"}}]; globalThis.wasRun = true;',
      'account.js',
    );
    expect(whys(reading)).toEqual(['notJson']);
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('a table', () => {
  test('of a million columns is read as far as tables go', async () => {
    const reading = await read(
      `First Name,Last Name,Connected On${',x'.repeat(1_000_000)}\nAda,Njeri,15 Mar 2024${',y'.repeat(1_000_000)}\n`,
      'Connections.csv',
    );
    expect(people(reading)).toEqual(['Ada.Njeri']);
  });

  test('whose quotation marks never close is said to be none', async () => {
    expect(whys(await read('First Name,Last Name,Connected On\n"Ada,Njeri', 'Connections.csv'))).toEqual([
      'oddTable',
    ]);
  });
});

describe('a page', () => {
  test('with scripts is read as text, and none of it is run or shown', async () => {
    const page = `<div class="_a6-g uiBoxWhite"><script>globalThis.wasRun = true; '<a href="https://www.instagram.com/evil">'</script><img src=x onerror="globalThis.wasRun=true"><a href="https://www.instagram.com/amara">amara</a></div>`;
    const reading = await read(await zip({ 'followers_1.html': page }));
    expect(people(reading)).toEqual(['amara']);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test.each([
    [1000, ['amara'], []],
    [1_000_000, [], ['oddShape']],
  ])('nested %i deep takes no time', async (depth, handles, said) => {
    const page = `${'<div>'.repeat(depth)}<a href="https://www.instagram.com/amara">amara</a>`;
    const began = performance.now();
    const reading = await read(page, 'followers_1.html');
    expect(people(reading)).toEqual(handles);
    expect(whys(reading)).toEqual(said);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

test('a repository that is none is said to be damaged; one that leads back to itself is read one by one', async () => {
  expect(whys(await read(bytes('not a repository'), 'repo.car'))).toEqual(['damaged']);
  const looped = await repository(
    { 'app.bsky.feed.post/1': { $type: 'app.bsky.feed.post', text: 'Hello' } },
    true,
  );
  expect(whys(await read(looped, 'repo.car'))).toEqual(['loops']);
});

test('a reading that is cancelled ends at once, and is told apart from one that went wrong', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(
    readArchive([named(new Blob([packed]), 'good.zip')], { signal: stop.signal }),
  ).rejects.toThrow();
});
