import { expect, test } from 'vitest';
import { decode, jpegOf, pngOf } from '@/tests/bench/logos/picture';
import { cornerPicture, crestPicture, plainPicture } from '@/tests/support/school-profile';
import { crest, plain } from '@/tests/support/drawn-crest';
import type { Pixels } from '../matching/logos';
import { headOf } from './head';
import { servePictures, type Openers } from './serve-pictures';
import type { FromWorker, Look } from './worker-messages';

/** Opens files with another library than the browser's own, which is not here. */
const openers: Openers = {
  openPicture: async (file) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      return { pixels: await decode(bytes), moves: headOf(bytes)?.moves ?? false };
    } catch {
      return { trouble: 'broken' };
    }
  },
  openCapture:
    async () =>
    async ({ left }) =>
      left === 0 ? crestPicture() : plainPicture(),
};

const fileOf = async (pixels: Pixels) => new Blob([new Uint8Array(await pngOf(pixels))]);

async function begun(...references: (Blob | Pixels)[]) {
  const told: FromWorker[] = [];
  const serve = servePictures((message) => told.push(message), openers);
  await serve({ type: 'references', references });
  const looks = (): Look[] => told.flatMap((message) => (message.type === 'looked' ? [message.look] : []));
  return { told, serve, looks };
}

test('references that cannot be used are named, and the others are looked for', async () => {
  const { told, serve, looks } = await begun(new Blob(['broken']), plain(10, 10), crest());
  expect(told).toMatchObject([
    { references: [{ trouble: 'broken' }, { trouble: 'tooSmall' }, { look: { width: 160 } }] },
  ]);
  await serve({ type: 'file', id: 4, picture: await fileOf(cornerPicture()) });
  expect(looks()).toMatchObject([{ state: 'like', reference: 2, moves: false }]);
});

test('each picture of a capture is looked at by itself, and answered with its number', async () => {
  const { told, serve } = await begun(crest());
  const place = { left: 0, top: 0, width: 1, height: 1 };
  const pieces = [
    { id: 7, place },
    { id: 8, place: { ...place, left: 5 } },
  ];
  await serve({ type: 'screen', capture: { dataUrl: '', across: 1 }, pieces });
  expect(told.slice(1)).toMatchObject([
    { type: 'looked', id: 7, look: { state: 'like' } },
    { type: 'looked', id: 8, look: { state: 'unlike' } },
  ]);
});

test('a picture that cannot be opened is said to be so, and is never unlike the logo', async () => {
  const { serve, looks } = await begun(crest());
  await serve({ type: 'file', id: 1, picture: new Blob(['broken']) });
  await serve({ type: 'file', id: 2, picture: await fileOf(plain(9, 9)) });
  expect(looks()).toEqual([
    { state: 'trouble', why: 'broken' },
    { state: 'trouble', why: 'tooSmall' },
  ]);
});

test('the same picture has the same letters when it is seen again, compressed anew, and another has others', async () => {
  const { serve, looks } = await begun(crest());
  await serve({ type: 'file', id: 1, picture: await fileOf(crestPicture()) });
  await serve({ type: 'file', id: 2, picture: new Blob([new Uint8Array(await jpegOf(crestPicture(), 80))]) });
  await serve({ type: 'file', id: 3, picture: await fileOf(cornerPicture()) });
  const letters = looks().map((look) => (look.state === 'like' ? look.fingerprint : ''));
  expect(letters[0]).toMatch(/^[0-9a-f]{16}$/u);
  expect(letters[1]).toBe(letters[0]);
  expect(letters[2]).not.toBe(letters[0]);
});

test('what is shown of a picture is small', async () => {
  const { serve, looks } = await begun(crest());
  await serve({ type: 'file', id: 1, picture: await fileOf(cornerPicture()) });
  const [look] = looks();
  const { width = 0, height = 0 } = look?.state === 'like' ? look.part : {};
  expect(Math.max(width, height)).toBeGreaterThan(60);
  expect(Math.max(width, height)).toBeLessThanOrEqual(160);
});
