/** Something done twice in a row, soon enough to be meant. */

/** In milliseconds. */
const SOON = 700;

/** A function that is told of each time, by when it was (in milliseconds), and says whether it was the second one. */
export function twice(): (now: number) => boolean {
  let last = -SOON;
  return (now) => {
    const isSecond = now - last < SOON;
    last = isSecond ? -SOON : now;
    return isSecond;
  };
}
