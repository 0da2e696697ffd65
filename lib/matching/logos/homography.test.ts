import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, chained, inverted, placed } from './homography';

const someMap = fc
  .record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    turn: fc.double({ min: -3, max: 3, noNaN: true }),
    width: fc.integer({ min: 10, max: 400 }),
    height: fc.integer({ min: 10, max: 400 }),
  })
  .map(({ x, y, turn, width, height }) => placed({ x, y }, { turn, width, height }));

test('a map and its inverse lead back to where one was', () => {
  fc.assert(
    fc.property(someMap, (map) => {
      const there = applied(map, 0.3, -0.2);
      const back = applied(inverted(map), there.x, there.y);
      expect(back.x).toBeCloseTo(0.3, 6);
      expect(back.y).toBeCloseTo(-0.2, 6);
    }),
  );
});

test('two maps in a chain lead where one after the other leads', () => {
  fc.assert(
    fc.property(someMap, someMap, (outer, inner) => {
      const between = applied(inner, 0.1, 0.4);
      const expected = applied(outer, between.x, between.y);
      const found = applied(chained(outer, inner), 0.1, 0.4);
      expect(found.x).toBeCloseTo(expected.x, 4);
      expect(found.y).toBeCloseTo(expected.y, 4);
    }),
  );
});
