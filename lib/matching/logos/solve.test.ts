import { expect, test } from 'vitest';
import { solve } from './solve';

test('equations are solved but for the damping', () => {
  const [x = 0, y = 0] = solve(Float64Array.of(4, 1, 0, 3), Float64Array.of(6, 7), 2) ?? [];
  expect(x).toBeCloseTo(1, 1);
  expect(y).toBeCloseTo(2, 1);
});

test('unknowns beyond the first few are left out', () => {
  expect(solve(Float64Array.of(4, 1, 0, 3), Float64Array.of(8, 7), 1)?.length).toBe(1);
});

test('equations without a solution have none', () => {
  expect(solve(Float64Array.of(-1, 0, 0, -1), Float64Array.of(1, 1), 2)).toBeNull();
});
