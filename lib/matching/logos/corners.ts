/** The logo's corners in the picture. */
import { applied, type Homography, type Point } from './homography';
import type { Reference } from './reference';

/** Upper left, upper right, lower right, lower left, as seen on the logo; in points of the picture. */
export type Quadrilateral = readonly [Point, Point, Point, Point];

export function cornersOf({ content }: Reference, map: Homography): Quadrilateral {
  const longer = 2 * Math.max(content.width, content.height);
  const [u, v] = [content.width / longer, content.height / longer];
  return [applied(map, -u, -v), applied(map, u, -v), applied(map, u, v), applied(map, -u, v)];
}
