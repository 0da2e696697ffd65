/** What a map says of how the logo lies in the picture. */
import type { Homography } from './homography';

export type Shape = {
  /** Length of the logo's longer side in points of the picture, as the root of the area. */
  readonly length: number;
  /** Logarithms of length and of how many times longer one way is than the other. */
  readonly size: number;
  readonly squeeze: number;
  /** In radians, without sign. */
  readonly turn: number;
  readonly skew: number;
  /** How much the far side shrinks. */
  readonly perspective: number;
};

export function shapeOf(map: Homography): Shape {
  const [a = 0, b = 0, , d = 0, e = 0, , g = 0, h = 0] = map;
  const area = a * e - b * d;
  const length = Math.sqrt(Math.abs(area));
  const [across, down] = [Math.hypot(a, d), Math.hypot(b, e)];
  return {
    length,
    size: Math.log(length + 1e-9),
    squeeze: Math.abs(Math.log((across + 1e-9) / (down + 1e-9))),
    turn: Math.abs(Math.atan2(d, a)),
    skew: Math.abs((a * b + d * e) / (across * down + 1e-9)),
    perspective: Math.hypot(g, h),
  };
}
