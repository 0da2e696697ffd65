/** Every layout, period and language of every platform's download, as invented ones, with what is found in each. */
import { expect, test } from 'vitest';
import { archiveLines } from '../../tests/support/archive-lines';
import { facebook } from '../../tests/support/archives/facebook';
import { bluesky, mastodon } from '../../tests/support/archives/fediverse';
import { instagram } from '../../tests/support/archives/instagram';
import * as others from '../../tests/support/archives/others';
import { filesOf, json, type SampleDownload } from '../../tests/support/archives/pack';
import { readArchive } from './read-archive';

const AT = '2026-11-20T12:00:00.000Z';
const samples: Readonly<Record<string, () => Promise<readonly SampleDownload[]>>> = {
  instagram: () => Promise.resolve(instagram),
  facebook: () => Promise.resolve(facebook),
  ...Object.fromEntries(
    Object.entries(others).map(([platform, some]) => [platform, () => Promise.resolve(some)]),
  ),
  mastodon,
  bluesky,
};

test.each(Object.keys(samples))(
  'everything that the downloads of %s hold is found, and nothing else',
  async (platform) => {
    const said: string[] = [];
    for (const sample of (await samples[platform]?.()) ?? []) {
      const lines = archiveLines(await readArchive(await filesOf(sample), { at: AT }));
      said.push(`# ${sample.title}`, ...lines, '');
    }
    expect(said.length).toBeGreaterThan(3);
    expect(said.join('\n')).not.toContain('nobody-may-read');
    await expect(said.join('\n')).toMatchFileSnapshot(`../../tests/golden/downloads/${platform}.txt`);
  },
);

test('a list of which a file in between is missing is not taken for whole', async () => {
  const list = (name: string) => ({
    name,
    content: json([{ string_list_data: [{ value: `one.of.${name.length}`, timestamp: 1_500_000_000 }] }]),
  });
  const people = async (...names: readonly string[]) => {
    const { observations } = await readArchive(await filesOf({ given: names.map(list) }), { at: AT });
    return observations.map(({ reading }) => reading);
  };
  expect(await people('followers_1.json', 'followers_2 (1).json')).toMatchObject([
    { value: { seen: 2, total: 2 } },
  ]);
  expect(await people('followers_1.json', 'followers_3 (1).json')).toMatchObject([
    { value: { seen: 2, total: null } },
  ]);
});

test('a repository is known by what it says first, whatever it is called', async () => {
  const [sample] = await bluesky();
  const [file] = sample ? await filesOf(sample) : [];
  const reading = await readArchive(file ? [file.slice()] : []);
  expect(reading.platform).toBe('bluesky');
});

test('everyone of one year alone may be a range of time that was chosen: the list is not taken for whole', async () => {
  const people = Array.from({ length: 9 }, (_, at) => ({
    string_list_data: [{ value: `p${at}`, timestamp: Date.parse(AT) / 1000 - at * 86_400 }],
  }));
  const given = [{ name: 'followers_1.json', content: json(people) }];
  const reading = await readArchive(await filesOf({ given }), { at: AT });
  expect(reading.observations[0]?.reading).toMatchObject({ value: { seen: 9, total: null } });
  expect(reading.trouble).toMatchObject([{ why: 'perhapsRange' }]);
});
