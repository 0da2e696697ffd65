import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tilted, type Quad } from '@/tests/bench/logos/paste';
import { decode, jpegOf } from '@/tests/bench/logos/picture';
import { blots, crest, otherCrest, painted, plain, withLogo } from '@/tests/support/drawn-crest';
import {
  createLogoMatcher,
  LIKELY,
  pictureTrouble,
  type LogoMatch,
  type LogoMatcher,
  type Pixels,
} from './index';

let matcher: LogoMatcher;
beforeAll(async () => {
  matcher = await createLogoMatcher([crest()]);
});

/** The logo as a square about a centre, turned and tilted by degrees. */
const at = (x: number, y: number, size: number, turn = 0, tilt = 0): Quad =>
  tilted([x, y], [size, size], turn, [tilt, 0]);

const isLikely = (match: LogoMatch | null): boolean => match?.strength === 'likely';

function scoreIn(image: Pixels): number {
  return matcher.match(image)?.score ?? 0;
}

describe('a picture with the logo', () => {
  test.each([
    ['fills a small profile picture', withLogo(plain(64, 64), crest(), at(32, 32, 58))],
    ['fills a large profile picture', withLogo(plain(320, 320, 30), crest(), at(160, 160, 250))],
    ['stands in the corner of a cover', withLogo(blots(640, 240, 3), crest(), at(580, 180, 84))],
    ['stands on a leaning sign', withLogo(blots(480, 400, 5), crest(), at(200, 180, 150, 9, 30))],
  ])('is likely where the logo %s', (_, image) => {
    expect(isLikely(matcher.match(image))).toBe(true);
  });

  test('is said to have it where it is', () => {
    const quad = at(200, 180, 150, 12);
    const [upperLeft] = matcher.match(withLogo(blots(480, 400, 5), crest(), quad))?.where ?? [];
    // The ribbon and the shield leave a little of the square's upper left free.
    expect(Math.hypot((upperLeft?.x ?? 0) - quad[0][0], (upperLeft?.y ?? 0) - quad[0][1])).toBeLessThan(14);
  });

  test('stays likely when it is turned a little and compressed again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 35, max: 95 }),
        async (turn, quality) => {
          const image = withLogo(blots(360, 300, 8), crest(), at(170, 150, 120, turn));
          expect(isLikely(matcher.match(await decode(await jpegOf(image, quality))))).toBe(true);
        },
      ),
      { numRuns: 5 },
    );
  }, 60_000);

  test('is matched by a reference on white paper as by one on nothing', async () => {
    const onPaper = await createLogoMatcher([withLogo(plain(256, 256), crest(), at(128, 128, 256))]);
    expect(isLikely(onPaper.match(withLogo(plain(200, 200, 40), crest(), at(100, 100, 150))))).toBe(true);
  });
});

describe('a picture without the logo', () => {
  test('is not likely when another school’s crest has the same outline and colours', () => {
    expect(isLikely(matcher.match(withLogo(plain(320, 320), otherCrest(), at(160, 160, 250))))).toBe(false);
  });

  test('never becomes likely by being framed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 4, max: 60 }),
        fc.nat(99),
        (grey, frame, seed) => {
          const scene = blots(240, 200, seed);
          const framed = withLogo(plain(240 + 2 * frame, 200 + 2 * frame, grey), scene, [
            [frame, frame],
            [240 + frame, frame],
            [240 + frame, 200 + frame],
            [frame, 200 + frame],
          ]);
          expect(scoreIn(framed)).toBeLessThan(LIKELY);
        },
      ),
      { numRuns: 5 },
    );
  }, 60_000);

  test('of one plain colour has nothing worth a word', () => {
    expect(scoreIn(plain(300, 300, 90))).toBeLessThan(LIKELY / 4);
  });
});

describe('what is said', () => {
  test('is that it looks like the logo, with what agrees, and never that it is the logo', () => {
    const match = matcher.match(withLogo(plain(320, 320), crest(), at(160, 160, 250)));
    expect(match?.reasons[0]).toBe('looks like the school’s logo');
    expect(match?.reasons).toContain('the colours agree');
    expect(match?.reasons.join(' ')).not.toMatch(/certain|definite|proves|is the school/);
  });

  test('tells of other colours where a grey copy was used', () => {
    const grey = crest();
    for (let k = 0; k < grey.data.length; k += 4) grey.data.fill(grey.data[k + 1] ?? 0, k, k + 3);
    const match = matcher.match(withLogo(plain(320, 320), grey, at(160, 160, 250)));
    expect(match?.reasons).toContain('the colours are other ones');
  });
});

describe('a picture that cannot be looked at', () => {
  test.each([
    ['broken', { width: 40, height: 40, data: new Uint8ClampedArray(12) }],
    ['broken', { width: -4, height: 3.5, data: new Uint8ClampedArray(0) }],
    ['too small', plain(1, 1)],
    ['too small', plain(900, 6)],
    ['empty', painted(60, 60, () => [9, 9, 9, 0])],
  ])('is said to be %s and matches nothing', (trouble, image) => {
    expect(pictureTrouble(image)).toBe(trouble);
    expect(matcher.match(image)).toBeNull();
  });

  test('leaves the other references in use', async () => {
    const some = await createLogoMatcher([plain(1, 1), crest()]);
    expect(some.unusable).toEqual([{ reference: 0, trouble: 'too small' }]);
    expect(some.match(withLogo(plain(200, 200), crest(), at(100, 100, 160)))?.reference).toBe(1);
  });

  test('and no reference at all match nothing', async () => {
    expect((await createLogoMatcher([])).match(blots(90, 90, 1))).toBeNull();
  });
});

test('pictures of any size are looked at without trouble, 20,000 points wide too', () => {
  for (const [width, height] of [
    [20_000, 40],
    [40, 20_000],
    [17, 16],
    [1_600, 1_200],
  ] as const)
    expect(scoreIn(plain(width, height))).toBeLessThan(LIKELY);
}, 60_000);
