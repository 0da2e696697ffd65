/** Small sets of linear equations with a symmetric matrix. */

/** How much of its own size is added to the diagonal, so that what is not determined stays put. */
const DAMPING = 1e-3;

/**
 * Solves the first `n` equations, damped. The matrix is given by its upper half, row by row, as many to a row
 * as `side` has. Null where there is no solution.
 */
export function solve(upper: Float64Array, side: Float64Array, n: number): Float64Array | null {
  const wide = side.length;
  const factor = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1)
    for (let column = 0; column <= row; column += 1) {
      const value = (upper[column * wide + row] ?? 0) - dot(factor, row * n, column * n, column);
      const isDiagonal = row === column;
      const pivot = value + (isDiagonal ? DAMPING * (upper[row * wide + row] ?? 0) + 1e-12 : 0);
      const entry = isDiagonal ? Math.sqrt(pivot) : value / (factor[column * n + column] ?? 1);
      factor[row * n + column] = entry;
    }
  const result = substituted(factor, side.slice(0, n));
  return result.every(Number.isFinite) ? result : null;
}

function dot(values: Float64Array, one: number, other: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += (values[one + k] ?? 0) * (values[other + k] ?? 0);
  return sum;
}

/** Forwards through the lower half, then back through its mirror image. */
function substituted(factor: Float64Array, side: Float64Array): Float64Array {
  const n = side.length;
  const result = side.slice();
  for (let row = 0; row < n; row += 1) {
    for (let k = 0; k < row; k += 1)
      result[row] = (result[row] ?? 0) - (factor[row * n + k] ?? 0) * (result[k] ?? 0);
    result[row] = (result[row] ?? 0) / (factor[row * n + row] ?? 1);
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < n; k += 1)
      result[row] = (result[row] ?? 0) - (factor[k * n + row] ?? 0) * (result[k] ?? 0);
    result[row] = (result[row] ?? 0) / (factor[row * n + row] ?? 1);
  }
  return result;
}
