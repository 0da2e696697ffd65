import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaledPlace } from './capture';

test.each([
  [1, { left: 8, top: 256, width: 150, height: 150 }],
  [1.5, { left: 12, top: 384, width: 225, height: 225 }],
  [2, { left: 16, top: 512, width: 300, height: 300 }],
])('a place in the page is found on a screen with %d points for each of its own', (scale, expected) => {
  const place = { left: 8, top: 256, width: 150, height: 150 };
  expect(scaledPlace(place, scale, { width: 3000, height: 2000 })).toEqual(expected);
});

test('a place that reaches out of view is cut at its edge, and never empty', () => {
  const side = fc.double({ min: -3000, max: 3000, noNaN: true });
  fc.assert(
    fc.property(side, side, fc.double({ min: 1, max: 4000, noNaN: true }), (left, top, size) => {
      const whole = { width: 1280, height: 900 };
      const cut = scaledPlace({ left, top, width: size, height: size }, 1, whole);
      expect(Math.min(cut.left, cut.top, cut.width - 1, cut.height - 1)).toBeGreaterThanOrEqual(0);
      expect(cut.left + cut.width).toBeLessThanOrEqual(whole.width);
      expect(cut.top + cut.height).toBeLessThanOrEqual(whole.height);
    }),
  );
});
