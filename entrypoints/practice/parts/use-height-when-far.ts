/** How high an element was when it went far away from what is on screen; null while it is near. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const FAR = '400px 0px';

export function useHeightWhenFar(element: RefObject<HTMLElement | null>, watches: boolean): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const watched = element.current;
    if (!watched || !watches) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // Whoever is in the middle of these rows with the keyboard does not lose the place.
        if (!entry || watched.contains(document.activeElement)) return;
        setHeight(entry.isIntersecting ? null : entry.boundingClientRect.height);
      },
      { rootMargin: FAR },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, watches]);
  return height;
}
