/** Plane maps: nine numbers, row by row, that take (u, v, 1) to a point of the picture. */

export type Homography = Float64Array;

export type Point = { readonly x: number; readonly y: number };

/** Turn (in radians, clockwise on screen), widths along both axes, then place. */
export function placed(
  centre: Point,
  { turn, width, height }: { turn: number; width: number; height: number },
): Homography {
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return Float64Array.of(width * cos, -height * sin, centre.x, width * sin, height * cos, centre.y, 0, 0, 1);
}

/** First `inner`, then `outer`; scaled so that the last number is 1. */
export function chained(outer: Homography, inner: Homography): Homography {
  const result = new Float64Array(9);
  for (let at = 0; at < 9; at += 1) {
    const row = at - (at % 3);
    const column = at % 3;
    result[at] =
      (outer[row] ?? 0) * (inner[column] ?? 0) +
      (outer[row + 1] ?? 0) * (inner[column + 3] ?? 0) +
      (outer[row + 2] ?? 0) * (inner[column + 6] ?? 0);
  }
  const last = result[8] ?? 1;
  return result.map((value) => value / last);
}

/** The map the other way round. */
export function inverted(map: Homography): Homography {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = map;
  const result = Float64Array.of(
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  );
  const last = result[8] ?? 1;
  return result.map((value) => value / last);
}

export function applied(map: Homography, u: number, v: number): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = map;
  const depth = g * u + h * v + i;
  return { x: (a * u + b * v + c) / depth, y: (d * u + e * v + f) / depth };
}
