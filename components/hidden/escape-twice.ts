/** Escape, twice in a row: the wish to be gone, from wherever on the page somebody is. */
import { twice } from '../../lib/twice';

/** Calls `listener` each time, before anything on the page hears of the key; a key that is held is pressed once. */
export function onEscapeTwice(listener: () => void): void {
  const isSecond = twice();
  window.addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (key === 'Escape' && !repeat && isSecond(timeStamp)) listener();
    },
    true,
  );
}
