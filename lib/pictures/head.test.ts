import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { HEAD_BYTES, headOf } from './head';
import { troubleOf } from './open-picture';

const drawn = () => sharp({ create: { width: 70, height: 40, channels: 3, background: '#284' } });
const moving = (format: 'gif' | 'webp') =>
  sharp(Buffer.concat([0, 90, 180].map((value) => Buffer.alloc(20 * 20 * 3, value))), {
    raw: { width: 20, height: 60, channels: 3, pageHeight: 20 },
  })
    .toFormat(format)
    .toBuffer();
const text = (words: string) => new TextEncoder().encode(words);
const isoMedia = (brand: string) => text(`\0\0\0\u0018ftyp${brand}\0\0\0\0mif1`);

describe('the beginning of a picture file', () => {
  test.each([
    ['png', () => drawn().png().toBuffer()],
    ['jpeg', () => drawn().jpeg({ progressive: true }).toBuffer()],
    [
      'jpeg',
      () =>
        drawn()
          .withExif({ IFD0: { Copyright: 'Robin Ashdown'.repeat(200) } })
          .jpeg()
          .toBuffer(),
    ],
    ['gif', () => drawn().gif().toBuffer()],
    ['webp', () => drawn().webp().toBuffer()],
    ['webp', () => drawn().webp({ lossless: true }).toBuffer()],
  ] as const)('tells the kind and the size before anything is decoded: %s', async (kind, make) => {
    expect(headOf(await make())).toEqual({ kind, width: 70, height: 40, moves: false });
  });

  test.each(['gif', 'webp'] as const)('tells that the picture moves: %s', async (format) => {
    expect(headOf(await moving(format))?.moves).toBe(true);
  });

  test('tells of a PNG that moves by its first chunk', async () => {
    const png = await drawn().png().toBuffer();
    const control = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0', 'latin1');
    expect(headOf(Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]))?.moves).toBe(true);
  });

  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\uFEFF<?xml version="1.0"?>\n<!-- a crest -->\n<!DOCTYPE svg [ <!ENTITY ns "x"> ]>\n<svg width="4">',
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
  ])('tells SVG, whatever stands before it: %s', (svg) => {
    expect(headOf(text(svg))?.kind).toBe('svg');
  });

  test.each(['heic', 'heix', 'mif1'])('tells HEIC, which most browsers cannot open: %s', (brand) => {
    expect(headOf(isoMedia(brand))?.kind).toBe('heic');
  });

  test.each(['', 'no picture', '<html><svg></svg></html>', '\0\0\0\u0018ftypmp42\0\0\0\0'])(
    'that is no picture’s is said to be none: %j',
    (words) => {
      expect(headOf(text(words))).toBeNull();
    },
  );

  test('can be cut anywhere, or hold anything, without trouble', async () => {
    const files = await Promise.all([drawn().png().toBuffer(), drawn().jpeg().toBuffer(), moving('webp')]);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(200),
        fc.uint8Array({ maxLength: 40 }),
        (file, at, noise) => {
          expect(() => headOf(Buffer.concat([file.subarray(0, at), noise]))).not.toThrow();
        },
      ),
    );
  });
});

describe('a picture', () => {
  const head = { kind: 'png', moves: false } as const;

  test.each([
    [20_000, 20_000, 'tooLarge'],
    [20_000, 40, 'tooLarge'],
    [8000, 6000, null],
    [4, 4, null],
  ])('of %d by %d points is not decoded where it would take all the memory', (width, height, trouble) => {
    expect(troubleOf({ ...head, width, height })).toBe(trouble);
  });

  test('of an ordinary kind has its size within what is looked at', async () => {
    const file = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#842' } })
      .withMetadata()
      .jpeg()
      .toBuffer();
    expect(headOf(file.subarray(0, HEAD_BYTES))?.width).toBe(900);
  });
});
