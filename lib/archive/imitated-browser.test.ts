// @vitest-environment jsdom
/** The files of an imitated browser are other objects than those of Node: they are read all the same. */
import { expect, test } from 'vitest';
import { instagram } from '../../tests/support/archives/instagram';
import { filesOf } from '../../tests/support/archives/pack';
import * as others from '../../tests/support/archives/others';
import { readArchive } from './read-archive';

test('downloads are read where the files are those of jsdom', async () => {
  expect(File.name).toBe('File');
  for (const [sample] of [instagram, ...Object.values(others)]) {
    const files = sample ? await filesOf(sample) : [];
    expect(files.every((file) => file instanceof window.Blob)).toBe(true);
    const reading = await readArchive(files);
    expect([reading.observations.length, reading.trouble.map(({ why }) => why)]).not.toEqual([
      0,
      expect.anything(),
    ]);
    expect(reading.platform).not.toBe('');
  }
});
