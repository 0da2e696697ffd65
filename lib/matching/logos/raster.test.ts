import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resized, type Raster } from './raster';

const raster = (width: number, height: number, value: (x: number, y: number) => number): Raster => ({
  width,
  height,
  channels: 1,
  data: Float32Array.from({ length: width * height }, (_, at) => value(at % width, Math.trunc(at / width))),
});

const mean = ({ data }: Raster): number => data.reduce((sum, value) => sum + value, 0) / data.length;

test('a plain picture stays plain at any size', () => {
  const side = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(side, side, side, side, (width, height, wide, high) => {
      const result = resized(
        raster(width, height, () => 0.7),
        wide,
        high,
      );
      expect([result.width, result.height]).toEqual([wide, high]);
      for (const value of result.data) expect(value).toBeCloseTo(0.7, 4);
    }),
  );
});

test('a smaller picture is as light as the larger one', () => {
  const large = raster(60, 40, (x, y) => ((x * 7 + y * 3) % 11) / 11);
  expect(mean(resized(large, 23, 17))).toBeCloseTo(mean(large), 2);
});

test('half the size is the mean of every four points', () => {
  expect([
    ...resized(
      raster(4, 2, (x) => x),
      2,
      1,
    ).data,
  ]).toEqual([0.5, 2.5]);
});
